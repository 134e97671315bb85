import type { TextLine } from '@/core/format/text-lines';

/** Whether line breaks inside a run of lines wrap one paragraph, or each line is a paragraph. `width` is the widest wrap. */
export type LineLayout = { readonly wrapped: boolean; readonly width: number };

/** A line that isn't blank, without the space around its text; `indent` is how much of it stood in front. */
export type RunLine = TextLine & { readonly indent: number };

/** Lines that follow one another without a blank one. */
export type LineRun = readonly RunLine[];

// Editors and archives wrap at 60 to 120 columns, or about 35 Japanese characters. Narrower lines than usual are more often
// verse, so nearly all must be full.
const narrowestWrap = 30;
const usualWidth = 60;
const widestWrap = 130;

/**
 * A line is full when the first word of the next would not have fitted on it. In wrapped text that holds for all lines but
 * the last of a paragraph, and few lines end a sentence; where each line is a paragraph, it is the other way round. Stanzas
 * and titles, which stay well inside the width, are not counted.
 */
export function findLineLayout(text: string, runs: readonly LineRun[]): LineLayout {
  const lengths = runs.flatMap((run) => run.slice(0, -1).map(({ start, end }) => end - start)).sort((a, b) => a - b);
  // One line in ten may stick out: addresses and long words aren't broken.
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  if (width < narrowestWrap || width > widestWrap) return { wrapped: false, width };
  const wide = runs.filter((run) => run.some(({ start, end }) => (end - start) * 4 > width * 3));
  const breaks = sum(wide, (run) => run.length - 1);
  const full = sum(wide, (run) => countFull(text, run, width));
  const ended = sum(wide, (run) => run.slice(0, -1).filter((line) => endsSentence(text, line)).length);
  return { wrapped: full >= breaks * (width < usualWidth ? 0.9 : 0.5) && ended * 2 < breaks, width };
}

function sum(runs: readonly LineRun[], count: (run: LineRun) => number): number {
  return runs.reduce((total, run) => total + count(run), 0);
}

/** Whether the break after the line at `at` was forced by the width. */
export function isFull(text: string, run: LineRun, at: number, width: number): boolean {
  const line = run[at];
  const next = run[at + 1];
  return line !== undefined && next !== undefined && line.end - line.start + firstWordLength(text, next) > width;
}

function countFull(text: string, run: LineRun, width: number): number {
  return run.filter((_, at) => isFull(text, run, at, width)).length;
}

// Chinese, Japanese and Thai break between any two characters, two of which may have to stay together.
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\u3001-\u301f]/u;

function firstWordLength(text: string, line: TextLine): number {
  if (unspaced.test(text.charAt(line.start))) return 2;
  const space = text.slice(line.start, line.end).search(/\s/);
  return 1 + (space === -1 ? line.end - line.start : space);
}

// The longest line of a classical metre, an alexandrine, has about 60 letters.
const longestVerse = 60;
const sentenceEnd = /[.!?…。！？।؟۔」』"”»)]['’”"»)\]]*$/u;

/** Whether the lines are a stanza: all short, not broken by the width, and most not ended like a sentence. */
export function isVerse(text: string, run: LineRun, layout: LineLayout): boolean {
  if (run.length < 2 || run.some(({ start, end }) => end - start > longestVerse)) return false;
  if (layout.wrapped && countFull(text, run, layout.width) * 2 >= run.length - 1) return false;
  const open = run.slice(0, -1).filter((line) => !endsSentence(text, line)).length;
  return open * 2 >= run.length - 1;
}

/** Whether the line ends as a sentence does, with a stop and what may close after it. */
export function endsSentence(text: string, line: TextLine): boolean {
  return sentenceEnd.test(text.slice(Math.max(line.start, line.end - 4), line.end));
}
