import { editDistance } from './nearest-stretch';

/** Words of spaced scripts, and single signs of the others. */
const token =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]|[\p{L}\p{N}\p{M}]+/gu;

/**
 * Whether words are still those that a note was put on: more than half of them are its own, or all but a few letters; a single
 * sign that is left of several is a stump.
 */
export function keepsWords(first: string, now: string): boolean {
  if (now.length === 1 && first.length > 1) return false;
  if (editDistance(first, now) * 4 <= Math.max(first.length, now.length)) return true;
  const [own, found] = [first.match(token) ?? [], now.match(token) ?? []];
  const letters = found.reduce((sum, word) => sum + word.length, 0);
  return sharedLetters(own, found) * 2 > letters;
}

/** The letters of the words that two rows of them share, in their order. */
function sharedLetters(one: readonly string[], other: readonly string[]): number {
  let row = other.map(() => 0).concat(0);
  for (const word of one) {
    const next = [0];
    for (const [at, found] of other.entries()) {
      const taken = word === found ? (row[at] ?? 0) + word.length : 0;
      next.push(Math.max(taken, next[at] ?? 0, row[at + 1] ?? 0));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
