import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { type Annotation, notesFile } from '@/core/annotation/annotation';
import { parseAnnotations } from '@/core/annotation/parse-annotations';
import { parseFolder } from '@/core/folder/parse-folder';
import type { FolderProblem } from '@/core/folder/read-records';
import type { WorkFolder } from '@/core/folder/work-folder';
import type { Glossary } from '@/core/terms/concept';
import { glossaryNumber } from '@/core/terms/glossary-file';
import { parseGlossary } from '@/core/terms/parse-glossary';
import { UserError } from './user-error';

type ReadFolder = { readonly work: WorkFolder; readonly glossaries: Glossary[]; readonly notes: Annotation[] };

/** The work in a folder, its glossaries and notes. Throws with every problem, each with its file and line. */
export async function readFolder(folder: string): Promise<ReadFolder> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => {
    throw new UserError(`There is no folder ${folder}.`);
  });
  const files = new Map<string, string>();
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name);
    const name = relative(folder, path).split(sep).join('/');
    if (entry.isFile() && /\.json(l|ld)?$/.test(name)) files.set(name, await readFile(path, 'utf8'));
  }
  const { work, problems } = parseFolder(files);
  const glossaries = readGlossaries(files, problems);
  const notes = readNotes(files.get(notesFile), work?.language ?? 'en', problems);
  if (work && problems.length === 0) return { work, glossaries, notes };
  const shown = problems.slice(0, 20).map(({ file, line, message }) => `  ${file}${line ? `:${line}` : ''} ${message}`);
  const more = problems.length - shown.length;
  throw new UserError(
    [`${folder} can't be loaded; nothing was changed.`, ...shown, ...(more > 0 ? [`  and ${more} more`] : [])].join(
      '\n',
    ),
  );
}

function readGlossaries(files: ReadonlyMap<string, string>, problems: FolderProblem[]): Glossary[] {
  const numbered = [...files].flatMap(([file, content]) => {
    const number = glossaryNumber(file);
    return number === null ? [] : [{ number, file, content }];
  });
  return numbered
    .sort((a, b) => a.number - b.number)
    .flatMap(({ file, content }) => {
      const { glossary, problems: found } = parseGlossary(content);
      problems.push(...found.map(({ path, message }) => ({ file, line: null, message: `${path} ${message}`.trim() })));
      return glossary ?? [];
    });
}

function readNotes(content: string | undefined, language: string, problems: FolderProblem[]): Annotation[] {
  if (content === undefined) return [];
  const { annotations, problems: found } = parseAnnotations(content, language);
  for (const { annotation, message } of found) {
    problems.push({ file: notesFile, line: null, message: `${annotation} ${message}`.trim() });
  }
  return annotations;
}
