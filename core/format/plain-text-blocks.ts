import { type BlockSpan, closeBlocks, type OpenBlock } from '@/core/format/block-span';
import { findHeadingForm, type HeadingForm } from '@/core/format/heading-form';
import {
  endsSentence,
  findLineLayout,
  isFull,
  isVerse,
  type LineLayout,
  type LineRun,
  type RunLine,
} from '@/core/format/line-layout';
import { isSceneBreak } from '@/core/format/scene-break';
import { findLines, skipSpace, trimSpace } from '@/core/format/text-lines';

/** What a line break inside a paragraph means; found from the lines when absent. */
export type Paragraphs = 'wrapped' | 'lines';

const partLevel = 1;
export const chapterLevel = 2;
const numberLevel = 3;

type FoundBlock = Pick<BlockSpan, 'kind'> & { readonly lines: LineRun; readonly form?: HeadingForm };

/** Paragraphs, stanzas, headings and scene breaks by their form. Headings: parts 1, chapters 2, numbers in chapters 3. */
export function findPlainTextBlocks(text: string, paragraphs?: Paragraphs): BlockSpan[] {
  const runs = findRuns(text);
  const found = findLineLayout(text, runs);
  const layout = paragraphs ? { ...found, wrapped: paragraphs === 'wrapped' } : found;
  const blocks = runs.flatMap((run) => blocksOfRun(text, run, layout));
  const levels = headingLevels(blocks);
  return closeBlocks(
    text,
    blocks.map((block, at) => placeBlock(block, levels.get(at))),
  );
}

/** The lines that aren't blank, in runs that blank lines and scene breaks part; a scene break is a run of its own. */
function findRuns(text: string): LineRun[] {
  const runs: LineRun[] = [];
  let run: RunLine[] = [];
  const close = () => {
    if (run.length > 0) runs.push(run);
    run = [];
  };
  for (const line of findLines(text)) {
    const start = skipSpace(text, line.start, line.end);
    const end = trimSpace(text, start, line.end);
    const trimmed = { start, end, next: line.next, indent: start - line.start };
    const parts = start === end || isSceneBreak(text.slice(start, end));
    if (parts) close();
    if (!parts) run.push(trimmed);
    else if (start < end) runs.push([trimmed]);
  }
  close();
  return runs;
}

function blocksOfRun(text: string, run: LineRun, layout: LineLayout): FoundBlock[] {
  const first = run[0];
  if (first === undefined) return [];
  const opening = text.slice(first.start, first.end);
  if (isSceneBreak(opening)) return [{ kind: 'separator', lines: run }];
  const form = findHeadingForm(opening);
  if (form && (run.length === 1 || isTitleBelow(text, run, form))) return [{ kind: 'heading', lines: run, form }];
  const headings = leadingHeadings(text, run);
  return [...headings, ...paragraphsOfRun(text, run.slice(headings.length), layout)];
}

function paragraphsOfRun(text: string, run: LineRun, layout: LineLayout): FoundBlock[] {
  if (isVerse(text, run, layout)) return [{ kind: 'verse', lines: run }];
  return layout.wrapped ? wrappedParagraphs(text, run, layout) : run.map((line) => lineBlock(text, line));
}

/** Chapter 1 above its text, without a blank line between. */
function leadingHeadings(text: string, run: LineRun): FoundBlock[] {
  const headings: FoundBlock[] = [];
  for (const line of run) {
    const block = lineBlock(text, line);
    if (block.kind !== 'heading') break;
    headings.push(block);
  }
  return headings;
}

/** CHAPTER III, and on the next line THE ROPE. */
function isTitleBelow(text: string, run: LineRun, form: HeadingForm): boolean {
  const title = run[1];
  if (run.length !== 2 || title === undefined || !form.bare || form.kind === 'number') return false;
  return title.end - title.start <= longestTitle && !endsSentence(text, title);
}

// Half a line of print: a longer one is the beginning of the chapter.
const longestTitle = 40;

function lineBlock(text: string, line: RunLine): FoundBlock {
  const form = findHeadingForm(text.slice(line.start, line.end));
  return form?.sure ? { kind: 'heading', lines: [line], form } : { kind: 'paragraph', lines: [line] };
}

/** A run is one paragraph, unless some of its lines are indented, or end a sentence with room for another word. */
function wrappedParagraphs(text: string, run: LineRun, layout: LineLayout): FoundBlock[] {
  const mixed = run.some(({ indent }) => indent === 0);
  const paragraphs: RunLine[][] = [];
  run.forEach((line, at) => {
    const previous = run[at - 1];
    const ended = previous && endsSentence(text, previous) && !isFull(text, run, at - 1, layout.width);
    const last = paragraphs.at(-1);
    if (last === undefined || ended || (mixed && line.indent > 0)) paragraphs.push([line]);
    else last.push(line);
  });
  return paragraphs.map((lines) => ({ kind: 'paragraph', lines }));
}

function placeBlock({ kind, lines }: FoundBlock, level: number | undefined): OpenBlock {
  const [first] = lines;
  const end = lines.at(-1)?.end ?? 0;
  return {
    kind: kind === 'heading' && level === undefined ? 'paragraph' : kind,
    ...(level === undefined ? {} : { level }),
    start: first ? first.start - first.indent : 0,
    textStart: kind === 'separator' || !first ? end : first.start,
    textEnd: end,
    ...(kind === 'verse' ? { lineStarts: lines.slice(1).map(({ start }) => start) } : {}),
  };
}

/** Numbers that stand alone are headings only where they count: from 1, or from the head of the text, one by one. */
function headingLevels(blocks: readonly FoundBlock[]): Map<number, number> {
  const numbersAreChapters = !blocks.some(({ form }) => form?.kind === 'chapter');
  const levels = new Map<number, number>();
  let counted: number | null = null;
  blocks.forEach(({ form }, at) => {
    if (form === undefined) return;
    if (form.kind !== 'number') levels.set(at, form.kind === 'part' ? partLevel : chapterLevel);
    else if (form.number === 1 || at === 0 || form.number === (counted ?? Number.NaN) + 1) {
      levels.set(at, numbersAreChapters ? chapterLevel : numberLevel);
      counted = form.number;
    }
  });
  return levels;
}
