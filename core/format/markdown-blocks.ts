import type { BlockSpan } from '@/core/format/block-span';
import { findLineLayout, isVerse, type LineLayout } from '@/core/format/line-layout';
import { findMarkdownLines, findVerbatim, type MarkdownLine } from '@/core/format/markdown-lines';
import { isSceneBreak } from '@/core/format/scene-break';
import { skipSpace, trimSpace } from '@/core/format/text-lines';

/** A block without its end, which is where the next begins. */
type OpenBlock = Omit<BlockSpan, 'end'>;

const listMarks = /^(?:(?:[-+*]|\d{1,9}[.)])(?:[^\S\n]+\[[ xX]\])?[^\S\n]+)+/;
const interruptingListMark = /^(?:[-+*]|1[.)])[^\S\n]/;
const atxHeading = /^(#{1,6})(?:[^\S\n]+|$)/;
const closingHashes = /(?:^|[^\S\n]+)#+$/;
const setextUnderline = /^(?:=+|-+)$/;
const linkTarget = /^\[(?!\^)[^\]]+\]:\s*\S+/;
const footnoteMark = /^\[\^[^\]\s]+\]:[^\S\n]*/;
const onlyTags = /^(?:<\/?[A-Za-z][^<>]*>\s*)+$/;
const tableRule = /^\|?[^\S\n]*:?-+:?[^\S\n]*(?:\|[^\S\n]*:?-+:?[^\S\n]*)+\|?$/;
const hardBreak = /(?: {2,}|\\)(?:\r\n?|\n)$/;

// A longer line over a row of dashes is the end of a scene.
const longestUnderlined = 80;

/**
 * The blocks of CommonMark, flat: quotes and lists are markup in front of paragraphs. It departs from CommonMark where a
 * literary text would lose words or scenes: indented lines are text and not code, a fence that nothing closes is text, and
 * dashes under a long line are a scene break. A row of a table is a paragraph.
 */
export function findMarkdownBlocks(text: string): BlockSpan[] {
  const lines = findMarkdownLines(text);
  const verbatim = findVerbatim(text, lines);
  const layout = findLineLayout(text, linesTogether(lines));
  const blocks: OpenBlock[] = [];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at];
    if (line === undefined) break;
    const verbatimEnd = verbatim.get(at);
    const run = readRun(text, lines, at, verbatim);
    const level = underlineLevel(text, run, lines[at + run.length]);
    if (verbatimEnd !== undefined) blocks.push(markupBlock('code', line, lines[verbatimEnd - 1] ?? line));
    else if (level !== null) blocks.push({ ...paragraphBlock(text, run), kind: 'heading', level });
    else blocks.push(...blocksOfRun(text, run, layout));
    at = verbatimEnd ?? at + Math.max(1, run.length) + (level === null ? 0 : 1);
  }
  return closeBlocks(text, blocks);
}

/** Lines without a blank one or a change of quotation between them, to measure by. */
function linesTogether(lines: readonly MarkdownLine[]): MarkdownLine[][] {
  const runs: MarkdownLine[][] = [[]];
  lines.forEach((line, at) => {
    if (line.start === line.end || line.quotes !== lines[at - 1]?.quotes) runs.push([]);
    if (line.start < line.end) runs.at(-1)?.push(line);
  });
  return runs;
}

/** The line at `at` and those that continue its paragraph; nothing when it is blank or verbatim. */
function readRun(
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

function contentOf(text: string, line: MarkdownLine): string {
  return text.slice(line.start, line.end);
}

/** Whether a line is a block by itself, whatever follows. */
function isLineBlock(content: string): boolean {
  return isSceneBreak(content) || atxHeading.test(content) || linkTarget.test(content);
}

/** The level that a row of `=` or `-` under the lines makes them a heading of; null when there is none. */
function underlineLevel(text: string, run: readonly MarkdownLine[], below: MarkdownLine | undefined): number | null {
  const [first] = run;
  if (first === undefined || below === undefined || below.quotes !== first.quotes) return null;
  const underline = contentOf(text, below);
  const length = run.reduce((sum, { start, end }) => sum + end - start, 0);
  if (!setextUnderline.test(underline) || length > longestUnderlined) return null;
  const opening = contentOf(text, first);
  if (isLineBlock(opening) || listMarks.test(opening)) return null;
  return underline.startsWith('=') ? 1 : 2;
}

function blocksOfRun(text: string, run: readonly MarkdownLine[], layout: LineLayout): OpenBlock[] {
  const [first, second] = run;
  if (first === undefined) return [];
  const opening = contentOf(text, first);
  if (isSceneBreak(opening)) return [markupBlock('separator', first, first)];
  if (linkTarget.test(opening) || run.every((line) => onlyTags.test(contentOf(text, line)))) {
    return [markupBlock('code', first, run.at(-1) ?? first)];
  }
  if (atxHeading.test(opening)) return [headingBlock(text, first)];
  if (second && tableRule.test(contentOf(text, second)) && opening.includes('|'))
    return run.map((row) => rowBlock(text, row));
  const block = paragraphBlock(text, run);
  if (block.kind !== 'paragraph' || !isStanza(text, run, layout)) return [block];
  return [{ ...block, kind: 'verse', lineStarts: run.slice(1).map(({ start }) => start) }];
}

function markupBlock(kind: 'code' | 'separator', first: MarkdownLine, last: MarkdownLine): OpenBlock {
  return { kind, start: first.start - first.indent, textStart: last.end, textEnd: last.end };
}

function headingBlock(text: string, line: MarkdownLine): OpenBlock {
  const content = contentOf(text, line);
  const [opening = '', hashes = ''] = atxHeading.exec(content) ?? [];
  const title = content.slice(opening.length).replace(closingHashes, '');
  if (title === '') return markupBlock('separator', line, line);
  const textStart = line.start + opening.length;
  const textEnd = textStart + title.length;
  return { kind: 'heading', level: hashes.length, start: line.start - line.indent, textStart, textEnd };
}

/** A row of a table: the bars at its ends are markup, those between cells stay in the text. */
function rowBlock(text: string, line: MarkdownLine): OpenBlock {
  const content = contentOf(text, line);
  if (tableRule.test(content)) return markupBlock('code', line, line);
  const textStart = skipSpace(text, line.start + (content.startsWith('|') ? 1 : 0), line.end);
  const textEnd = trimSpace(text, textStart, line.end - (content.endsWith('|') && textStart < line.end ? 1 : 0));
  return { kind: 'paragraph', start: line.start - line.indent, textStart, textEnd };
}

function paragraphBlock(text: string, run: readonly MarkdownLine[]): OpenBlock {
  const [first] = run;
  const last = run.at(-1);
  if (first === undefined || last === undefined) throw new RangeError('A paragraph has one line at least.');
  const opening = contentOf(text, first);
  const mark = listMarks.exec(opening)?.[0];
  const markup = mark ?? footnoteMark.exec(opening)?.[0] ?? '';
  const textStart = skipSpace(text, first.start + markup.length, last.end);
  return {
    kind: mark === undefined ? 'paragraph' : 'list-item',
    start: first.start - first.indent,
    textStart,
    textEnd: last.end,
  };
}

/** Lines that end in hard breaks, or have the form of verse. */
function isStanza(text: string, run: readonly MarkdownLine[], layout: LineLayout): boolean {
  if (run.length < 2) return false;
  const broken = run.slice(0, -1).every(({ start, next }) => hardBreak.test(text.slice(start, next)));
  return broken || isVerse(text, run, layout);
}

/** Lets each block reach to the next, and the first back to the head of the text. */
function closeBlocks(text: string, blocks: readonly OpenBlock[]): BlockSpan[] {
  if (blocks.length === 0 && text !== '') {
    return [{ kind: 'separator', start: 0, textStart: text.length, textEnd: text.length, end: text.length }];
  }
  return blocks.map((block, at) => ({
    ...block,
    start: at === 0 ? 0 : block.start,
    end: blocks[at + 1]?.start ?? text.length,
  }));
}
