const shortFormBefore = /(?:\p{L}{1,4}\.[ \u00a0]?)*(?:№|[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’"״.·‐-]*)$/u;
// Longer than any abbreviation in the lists.
const reach = 24;

/** The word that ends at `end`, and with it the parts of an abbreviation in several: `т. д` gives `д` and `т.д`. */
export function wordBefore(text: string, end: number, from: number): { word: string; whole: string } {
  const stretch = text.slice(Math.max(from, end - reach), end).replace(/\p{Cf}+$/u, '');
  const whole = (shortFormBefore.exec(stretch)?.[0] ?? '').replace(/[ \u00a0]/g, '');
  return { word: whole.slice(whole.lastIndexOf('.') + 1), whole };
}

const wordHere = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}]+)*/uy;

/** The word that starts at `start`; empty when none does. */
export function wordAt(text: string, start: number): string {
  wordHere.lastIndex = start;
  return wordHere.exec(text)?.[0] ?? '';
}

/** The first words from `start` up to a mark, `limit` at most, and what stands right after them. */
export function clauseAt(text: string, start: number, limit: number): { words: string[]; after: string } {
  const words: string[] = [];
  let at = start;
  while (words.length < limit) {
    const word = wordAt(text, at);
    if (word === '') break;
    words.push(word);
    at += word.length;
    if (text[at] !== ' ' && text[at] !== '\u00a0') break;
    at++;
  }
  return { words, after: text.slice(at, at + 1) };
}
