import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { parseFolder } from '@/core/folder/parse-folder';
import type { WorkFolder } from '@/core/folder/work-folder';
import { UserError } from './user-error';

/** The work in a folder. Throws with every problem, each with its file and line. */
export async function readFolder(folder: string): Promise<WorkFolder> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => {
    throw new UserError(`There is no folder ${folder}.`);
  });
  const files = new Map<string, string>();
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name);
    const name = relative(folder, path).split(sep).join('/');
    if (entry.isFile() && /\.jsonl?$/.test(name)) files.set(name, await readFile(path, 'utf8'));
  }
  const { work, problems } = parseFolder(files);
  if (work) return work;
  const shown = problems.slice(0, 20).map(({ file, line, message }) => `  ${file}${line ? `:${line}` : ''} ${message}`);
  const more = problems.length - shown.length;
  throw new UserError(
    [`${folder} can't be loaded; nothing was changed.`, ...shown, ...(more > 0 ? [`  and ${more} more`] : [])].join(
      '\n',
    ),
  );
}
