import { readFile } from 'node:fs/promises';
import { decodeText } from '@/core/format/decode-text';
import { UserError } from './user-error';

/** The text of a file, whatever its encoding. */
export async function readText(file: string): Promise<string> {
  const bytes = await readFile(file).catch(() => null);
  if (!bytes) throw new UserError(`${file} can't be read.`);
  const decoded = decodeText(bytes);
  if ('problem' in decoded) throw new UserError(`${file} is no text (${decoded.problem.code}).`);
  return decoded.text;
}
