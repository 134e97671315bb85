/** A line: `end` stands before its line break, `next` after it. Offsets are UTF-16 code units. */
export type TextLine = { readonly start: number; readonly end: number; readonly next: number };

const newline = 10;
const carriageReturn = 13;

/** The lines of a text, which may end in LF, CR LF or CR, mixed. A text that ends in a line break has no empty last line. */
export function findLines(text: string): TextLine[] {
  const lines: TextLine[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit !== newline && unit !== carriageReturn) continue;
    const end = at;
    if (unit === carriageReturn && text.charCodeAt(at + 1) === newline) at++;
    lines.push({ start, end, next: at + 1 });
    start = at + 1;
  }
  if (start < text.length) lines.push({ start, end: text.length, next: text.length });
  return lines;
}

/** The offset of the first character that isn't white space at or after `start`; `end` when there is none. */
export function skipSpace(text: string, start: number, end: number): number {
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  return start;
}

/** The offset after the last character before `end` that isn't white space; `start` when there is none. */
export function trimSpace(text: string, start: number, end: number): number {
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return end;
}

function isSpace(unit: number): boolean {
  if (unit < 128) return unit === 32 || (unit >= 9 && unit <= 13);
  return /\s/.test(String.fromCharCode(unit));
}
