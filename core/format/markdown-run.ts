import type { MarkdownLine } from '@/core/format/markdown-lines';
import { isSceneBreak } from '@/core/format/scene-break';

export const listMarks = /^(?:(?:[-+*]|\d{1,9}[.)])(?:[^\S\n]+\[[ xX]\])?[^\S\n]+)+/;
const interruptingListMark = /^(?:[-+*]|1[.)])[^\S\n]/;
export const atxHeading = /^(#{1,6})(?:[^\S\n]+|$)/;
const setextUnderline = /^(?:=+|-+)$/;
export const linkTarget = /^\[(?!\^)[^\]]+\]:\s*\S+/;

// A longer line over a row of dashes is the end of a scene.
const longestUnderlined = 80;

/** The line at `at` and those that continue its paragraph; nothing when it is blank or verbatim. */
export function readRun(
  text: string,
  lines: readonly MarkdownLine[],
  at: number,
  verbatim: ReadonlyMap<number, number>,
): MarkdownLine[] {
  const first = lines[at];
  if (first === undefined || first.start === first.end || verbatim.has(at)) return [];
  const run = [first];
  const opening = contentOf(text, first);
  if (isLineBlock(opening)) return run;
  const inList = listMarks.test(opening);
  for (let next = at + 1; next < lines.length && !verbatim.has(next); next++) {
    const line = lines[next];
    if (line === undefined || line.start === line.end) break;
    // A line without quote marks goes on with the quotation; one with more or fewer begins another.
    if (line.quotes !== first.quotes && line.quotes !== 0) break;
    const content = contentOf(text, line);
    if (isLineBlock(content) || setextUnderline.test(content)) break;
    if (interruptingListMark.test(content) || (inList && listMarks.test(content))) break;
    run.push(line);
  }
  return run;
}

export function contentOf(text: string, line: MarkdownLine): string {
  return text.slice(line.start, line.end);
}

/** Whether a line is a block by itself, whatever follows. */
function isLineBlock(content: string): boolean {
  return isSceneBreak(content) || atxHeading.test(content) || linkTarget.test(content);
}

/** The level that a row of `=` or `-` under the lines makes them a heading of; null when there is none. */
export function underlineLevel(
  text: string,
  run: readonly MarkdownLine[],
  below: MarkdownLine | undefined,
): number | null {
  const [first] = run;
  if (first === undefined || below === undefined || below.quotes !== first.quotes) return null;
  const underline = contentOf(text, below);
  const length = run.reduce((sum, { start, end }) => sum + end - start, 0);
  if (!setextUnderline.test(underline) || length > longestUnderlined) return null;
  const opening = contentOf(text, first);
  if (isLineBlock(opening) || listMarks.test(opening)) return null;
  return underline.startsWith('=') ? 1 : 2;
}
