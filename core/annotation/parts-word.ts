const endsInWord = /[\p{L}\p{N}\p{M}]$/u;
const beginsInWord = /^[\p{L}\p{N}\p{M}]/u;
/** A word's own end doesn't show in these scripts, so no place parts one. */
const unspaced =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

/** Whether a place in a text is inside a word, or inside a surrogate pair. */
export function partsWord(text: string, at: number): boolean {
  const [before, after] = [text.slice(Math.max(0, at - 2), at), text.slice(at, at + 2)];
  if (!before.isWellFormed() && /[\ud800-\udbff]$/.test(before)) return true;
  return endsInWord.test(before) && beginsInWord.test(after) && !unspaced.test(after);
}
