import { z } from 'zod';

/** What keeps a folder from being loaded, with the file and, in a file of lines, the line from 1. */
export type FolderProblem = { readonly file: string; readonly line: number | null; readonly message: string };

/** The records of a file of lines that are of a shape, each with its line; the others become problems. */
export function* readLines<Shape extends z.ZodType>(
  file: string,
  content: string,
  shape: Shape,
  problems: FolderProblem[],
): Generator<[line: number, record: z.output<Shape>]> {
  const lines = content.split('\n');
  for (const [place, line] of lines.entries()) {
    if (line === '' && place === lines.length - 1) continue;
    const record = readShape(file, place + 1, line, shape, problems);
    if (record) yield [place + 1, record];
  }
}

/** JSON of a shape; null, and a problem more, where it is none. */
export function readShape<Shape extends z.ZodType>(
  file: string,
  line: number | null,
  content: string,
  shape: Shape,
  problems: FolderProblem[],
): z.output<Shape> | null {
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch (error) {
    problems.push({ file, line, message: error instanceof Error ? error.message : 'is not JSON' });
    return null;
  }
  const parsed = shape.safeParse(value);
  if (parsed.success) return parsed.data;
  problems.push({ file, line, message: z.prettifyError(parsed.error).replaceAll('\n', ' ') });
  return null;
}
