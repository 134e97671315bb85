import type { TextSpan } from '@/core/text/span';

// A carriage return before a line feed is no break of its own.
const oneBreak = '(?:\\r\\n|\\r(?!\\n)|[\\n\\v\\f\\u0085\\u2028\\u2029])';
const lineBreak = new RegExp(`${oneBreak}\\s*`, 'g');
const paragraphBreak = new RegExp(
  `${oneBreak}(?:[^\\S\\r\\n\\v\\f\\u0085\\u2028\\u2029]*${oneBreak})+\\s*|\\u2029\\s*`,
  'g',
);

/** Paragraphs: what blank lines part, each with the white space after it. */
export function listParagraphs(text: string): TextSpan[] {
  return cutAfter(text, { start: 0, end: text.length }, paragraphBreak);
}

/** Lines, each with its line break and the white space after it. */
export function listLines(text: string): TextSpan[] {
  return cutAfter(text, { start: 0, end: text.length }, lineBreak);
}

/** Stretches that no sentence crosses: paragraphs, and the lines within them unless they are rows of a wrapped text. */
export function listBlocks(text: string): TextSpan[] {
  return listParagraphs(text).flatMap((paragraph) => joinWrappedLines(text, cutAfter(text, paragraph, lineBreak)));
}

function joinWrappedLines(text: string, lines: TextSpan[]): TextSpan[] {
  if (lines.length < 2) return lines;
  const rows = lines.map((line) => text.slice(line.start, line.end).trim());
  const column = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const blocks: TextSpan[] = [];
  lines.forEach((line, index) => {
    const block = blocks.at(-1);
    if (block && continuesLine(rows[index - 1] ?? '', rows[index] ?? '', column)) {
      blocks[blocks.length - 1] = { start: block.start, end: line.end };
    } else blocks.push(line);
  });
  return blocks;
}

// Narrower columns are lists and verse; wider ones are paragraphs on a line of their own.
const narrowestColumn = 45;
const widestColumn = 120;
const ornament = /^[^\p{L}\p{N}]*$/u;
const item = /^(?:[•⁃‣◦*·-]\s|[([]?\p{N}{1,3}[.)\]]\s)/u;
const closingMark = /^[.,;:!?)\]”»](?![.\s]*\.)/;
const smallLetter = /^\p{Ll}/u;
const sentenceEnd = /[.!?…:;]["'”’»)\]]*$/;

function continuesLine(before: string, after: string, column: number): boolean {
  if (ornament.test(before)) return false;
  if (closingMark.test(after)) return true;
  if (ornament.test(after) || item.test(after)) return false;
  const nextWord = after.split(/\s/, 1)[0] ?? '';
  // A row is wrapped where the next word would not have fitted into the column.
  if (column >= narrowestColumn && column <= widestColumn && before.length + 1 + nextWord.length > column) return true;
  // `features` over `contact manager` is a list; a longer line that goes on small was cut.
  return smallLetter.test(after) && !sentenceEnd.test(before) && before.split(/\s+/, 3).length === 3;
}

/** The stretch cut after each match of the pattern. White space at its very start goes with what follows. */
function cutAfter(text: string, { start, end }: TextSpan, pattern: RegExp): TextSpan[] {
  const spans: TextSpan[] = [];
  let from = start;
  pattern.lastIndex = start;
  for (let match = pattern.exec(text); match && match.index < end; match = pattern.exec(text)) {
    const to = Math.min(pattern.lastIndex, end);
    if (isBlank(text, from, match.index)) continue;
    spans.push({ start: from, end: to });
    from = to;
  }
  if (from < end) spans.push({ start: from, end });
  return spans;
}

function isBlank(text: string, start: number, end: number): boolean {
  return text.slice(start, Math.min(end, start + 1)).trim() === '' && text.slice(start, end).trim() === '';
}
