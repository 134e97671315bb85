import { largestFile } from '@/core/format/largest-file';
import type { Reader } from './create-reader';
import type { DecodedFile, FileProblem } from './read-messages';

/** A file that holds a text, decoded. */
export type OpenText = DecodedFile & { readonly file: Blob; readonly fileName: string };

/** Opens a file, or says why it can't be imported. */
export async function openText(
  file: Blob,
  fileName: string,
  reader: Reader,
): Promise<OpenText | { readonly problem: FileProblem }> {
  if (file.size > largestFile) return { problem: { code: 'too-large' } };
  const bytes = await file.arrayBuffer().catch(() => null);
  if (!bytes) return { problem: { code: 'unreadable' } };
  const decoded = await reader.decode(fileName, bytes);
  return 'problem' in decoded ? decoded : { ...decoded, file, fileName };
}

/** A pasted text as a file: half of a surrogate pair, which no encoding has, becomes a replacement character. */
export function fileOfText(text: string): Blob {
  return new Blob([text.toWellFormed()], { type: 'text/plain' });
}
