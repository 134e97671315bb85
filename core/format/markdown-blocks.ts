import { type BlockSpan, closeBlocks, type OpenBlock } from '@/core/format/block-span';
import { findMarkdownLines, findVerbatim, type MarkdownLine } from '@/core/format/markdown-lines';
import { atxHeading, contentOf, linkTarget, listMarks, readRun, underlineLevel } from '@/core/format/markdown-run';
import { isSceneBreak } from '@/core/format/scene-break';
import { skipSpace, trimSpace } from '@/core/format/text-lines';

const footnoteMark = /^\[\^[^\]\s]+\]:[^\S\n]*/;
const onlyTags = /^(?:<\/?[A-Za-z][^<>]*>\s*)+$/;
const tableRule = /^\|?[^\S\n]*:?-+:?[^\S\n]*(?:\|[^\S\n]*:?-+:?[^\S\n]*)+\|?$/;
const hardBreak = /(?: {2}|\\)(?:\r\n?|\n)$/;

/**
 * The blocks of CommonMark, flat: quotes and lists are markup in front of paragraphs. It departs from CommonMark where a
 * literary text would lose words or scenes: indented lines are text and not code, a fence that nothing closes is text, and
 * dashes under a long line are a scene break. A row of a table is a paragraph.
 */
export function findMarkdownBlocks(text: string): BlockSpan[] {
  const lines = findMarkdownLines(text);
  const verbatim = findVerbatim(text, lines);
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
    else for (const block of blocksOfRun(text, run)) blocks.push(block);
    at = verbatimEnd ?? at + Math.max(1, run.length) + (level === null ? 0 : 1);
  }
  return closeBlocks(text, blocks);
}

function blocksOfRun(text: string, run: readonly MarkdownLine[]): OpenBlock[] {
  const [first, second] = run;
  if (first === undefined) return [];
  const opening = contentOf(text, first);
  if (isSceneBreak(opening)) return [markupBlock('separator', first, first)];
  if (linkTarget.test(opening) || run.every((line) => onlyTags.test(contentOf(text, line)))) {
    return [markupBlock('code', first, run.at(-1) ?? first)];
  }
  if (atxHeading.test(opening)) return [headingBlock(text, first)];
  if (second && opening.includes('|') && tableRule.test(contentOf(text, second))) {
    return run.map((row) => rowBlock(text, row));
  }
  const block = paragraphBlock(text, run);
  if (block.kind !== 'paragraph' || !isStanza(text, run)) return [block];
  return [{ ...block, kind: 'verse', lineStarts: run.slice(1).map(({ start }) => start) }];
}

function markupBlock(kind: 'code' | 'separator', first: MarkdownLine, last: MarkdownLine): OpenBlock {
  return { kind, start: first.start - first.indent, textStart: last.end, textEnd: last.end };
}

function headingBlock(text: string, line: MarkdownLine): OpenBlock {
  const [opening = '', hashes = ''] = atxHeading.exec(contentOf(text, line)) ?? [];
  const textStart = line.start + opening.length;
  const textEnd = beforeClosingHashes(text, textStart, line.end);
  if (textStart >= textEnd) return markupBlock('separator', line, line);
  return { kind: 'heading', level: hashes.length, start: line.start - line.indent, textStart, textEnd };
}

/** Number signs at the end of a heading are markup when white space parts them from it. */
function beforeClosingHashes(text: string, start: number, end: number): number {
  let hashes = end;
  while (hashes > start && text[hashes - 1] === '#') hashes--;
  const words = trimSpace(text, start, hashes);
  return hashes < end && (words < hashes || hashes === start) ? words : end;
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

/** Lines that end in hard breaks, but for the last. */
function isStanza(text: string, run: readonly MarkdownLine[]): boolean {
  return run.length > 1 && run.slice(0, -1).every(({ start, next }) => hardBreak.test(text.slice(start, next)));
}
