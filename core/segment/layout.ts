import type { TextSpan } from '@/core/text/span';

const anyBreak = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;
const paragraphBreak = /(?:\r\n|[\n\r\v\f\u0085\u2028\u2029])(?:[^\S\r\n\v\f\u0085\u2028\u2029]*(?:\r\n|[\n\r\v\f\u0085\u2028\u2029]))+\s*|\u2029\s*/g;
const lineBreak = /(?:\r\n|[\n\r\v\f\u0085\u2028\u2029])\s*/g;

// Narrower columns are lists and verse; wider ones are paragraphs on a line of their own.
const narrowestColumn = 45;
const widestColumn = 120;

/** Paragraphs: what blank lines part, each with the white space after it. */
export function paragraphsOf(text: string): TextSpan[] {
  return cutAfter(text, 0, text.length, paragraphBreak);
}

/** Lines, each with its line break and the white space after it. */
export function linesOf(text: string): TextSpan[] {
  return cutAfter(text, 0, text.length, lineBreak);
}

/** Stretches that no sentence crosses: paragraphs, and lines within them that aren't the wrapped rows of one text. */
export function blocksOf(text: string): TextSpan[] {
  if (!anyBreak.test(text)) return text === '' ? [] : [{ start: 0, end: text.length }];
  return paragraphsOf(text).flatMap((paragraph) => joinWrappedLines(text, paragraph));
}

function joinWrappedLines(text: string, paragraph: TextSpan): TextSpan[] {
  const lines = cutAfter(text, paragraph.start, paragraph.end, lineBreak);
  if (lines.length < 2) return lines;
  const rows = lines.map((line) => text.slice(line.start, line.end).trim());
  const column = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const blocks: TextSpan[] = [];
  lines.forEach((line, index) => {
    const before = blocks.at(-1);
    if (before && continuesLine(rows[index - 1] ?? '', rows[index] ?? '', column)) {
      blocks[blocks.length - 1] = { start: before.start, end: line.end };
    } else blocks.push(line);
  });
  return blocks;
}

const ornament = /^[^\p{L}\p{N}]*$/u;
const listMark = /^(?:[•⁃‣◦*·-]\s|[([]?\p{N}{1,3}[.)\]]\s)/u;
const startsSmall = /^\p{Ll}/u;
const closesSentence = /[.!?…:;]["'”’»)\]]*$/;

function continuesLine(before: string, after: string, column: number): boolean {
  if (/^[.,;:!?)\]”»]/.test(after) && !ornament.test(after)) return true;
  if (ornament.test(before) || ornament.test(after) || listMark.test(after)) return false;
  if (column >= narrowestColumn && column <= widestColumn) {
    // A row is wrapped where the next word would not have fitted into the column.
    const word = after.split(/\s/, 1)[0] ?? '';
    if (before.length + 1 + word.length > column) return true;
  }
  return startsSmall.test(after) && !closesSentence.test(before) && before.split(/\s+/, 3).length === 3;
}

/** The stretch cut after each match of the pattern. */
function cutAfter(text: string, start: number, end: number, pattern: RegExp): TextSpan[] {
  const spans: TextSpan[] = [];
  let from = start;
  pattern.lastIndex = start;
  for (let match = pattern.exec(text); match && match.index < end; match = pattern.exec(text)) {
    const to = Math.min(pattern.lastIndex, end);
    // White space at the very start belongs to what follows.
    if (text.slice(from, to).trim() === '') continue;
    spans.push({ start: from, end: to });
    from = to;
  }
  if (from < end) spans.push({ start: from, end });
  return spans;
}
