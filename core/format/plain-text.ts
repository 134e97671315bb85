import type { BlockSpan, Split } from '@/core/format/block-span';
import type { Chapters } from '@/core/format/divide-chapters';
import { gatherDocuments, type ParsedDocument, type ReadBlock } from '@/core/format/document';
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
import { readBlocks } from '@/core/format/read-blocks';
import { isSceneBreak } from '@/core/format/scene-break';
import { findLines, skipSpace, trimSpace } from '@/core/format/text-lines';

export type PlainTextOptions = {
  readonly chapters?: Chapters;
  /** What a line break inside a paragraph means; found from the lengths of the lines when absent. */
  readonly paragraphs?: 'wrapped' | 'lines';
};

/** The documents of a plain text; `joinDocuments` undoes it. */
export function parsePlainText(text: string, split: Split, options: PlainTextOptions = {}): ParsedDocument[] {
  return gatherDocuments(readPlainText(text, split, options));
}

/** As `parsePlainText`, a block at a time. Sentences are cut only as blocks are asked for. */
export function readPlainText(text: string, split: Split, options: PlainTextOptions = {}): Generator<ReadBlock> {
  const { chapters = 'headings' } = options;
  const blocks = findPlainTextBlocks(text, options);
  const named = chapters === 'headings' && blocks.some(({ level }) => level === chapterLevel);
  return readBlocks(text, blocks, split, named ? { level: chapterLevel } : chapters);
}

const partLevel = 1;
const chapterLevel = 2;
const numberLevel = 3;

type FoundBlock = Pick<BlockSpan, 'kind'> & { readonly lines: LineRun; readonly form?: HeadingForm };

/** Paragraphs, stanzas, headings and scene breaks by their form. Headings: parts 1, chapters 2, numbers in chapters 3. */
export function findPlainTextBlocks(text: string, options: PlainTextOptions = {}): BlockSpan[] {
  const runs = findRuns(text);
  const found = findLineLayout(text, runs);
  const layout = options.paragraphs ? { ...found, wrapped: options.paragraphs === 'wrapped' } : found;
  return placeBlocks(
    text,
    runs.flatMap((run) => blocksOfRun(text, run, layout)),
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
  if (form?.sure) return [{ kind: 'heading', lines: [first], form }, ...blocksOfRun(text, run.slice(1), layout)];
  if (isVerse(text, run, layout)) return [{ kind: 'verse', lines: run }];
  return layout.wrapped ? wrappedParagraphs(text, run, layout) : run.map((line) => lineBlock(text, line));
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

/** Gives blocks their offsets, so that each reaches to the next, and headings their levels. */
function placeBlocks(text: string, blocks: readonly FoundBlock[]): BlockSpan[] {
  const levels = headingLevels(blocks);
  const starts = blocks.map(({ lines }, at) => (at === 0 ? 0 : lineStart(lines)));
  if (blocks.length === 0 && text.length > 0) return [blankBlock(text)];
  return blocks.map(({ kind, lines }, at) => {
    const level = levels.get(at);
    const end = lines.at(-1)?.end ?? 0;
    return {
      kind: kind === 'heading' && level === undefined ? 'paragraph' : kind,
      ...(level === undefined ? {} : { level }),
      start: starts[at] ?? 0,
      textStart: kind === 'separator' ? end : (lines[0]?.start ?? 0),
      textEnd: end,
      end: starts[at + 1] ?? text.length,
      ...(kind === 'verse' ? { lineStarts: lines.slice(1).map(({ start }) => start) } : {}),
    };
  });
}

function lineStart(lines: LineRun): number {
  const [first] = lines;
  return first ? first.start - first.indent : 0;
}

function blankBlock(text: string): BlockSpan {
  return { kind: 'separator', start: 0, textStart: text.length, textEnd: text.length, end: text.length };
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
