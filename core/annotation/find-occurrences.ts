import type { TextSpan } from '@/core/text/span';
import { partsWord } from './parts-word';

/** Where words stand in a text as whole words, in whichever case; they don't overlap. */
export function findOccurrences(text: string, words: string): TextSpan[] {
  const [within, sought] = [foldCase(text), foldCase(words)];
  const found: TextSpan[] = [];
  let at = sought === '' ? -1 : within.indexOf(sought);
  while (at >= 0) {
    const end = at + sought.length;
    const isWhole = !partsWord(text, at) && !partsWord(text, end);
    if (isWhole) found.push({ start: at, end });
    at = within.indexOf(sought, isWhole ? end : at + 1);
  }
  return found;
}

/** In lower case, letter by letter: `İ` would become two, and move all that follows. */
function foldCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (letter) =>
    letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
  ).join('');
}
