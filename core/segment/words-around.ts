export type WordBefore = {
  /** The letters and digits right before the mark: `g` of `e.g`. */
  readonly word: string;
  /** With the parts that full stops join to it: `e.g`. */
  readonly tight: string;
  /** With parts that stand apart, drawn together: `т. д` gives `т.д`; empty when there are none. */
  readonly spaced: string;
};

// Longer than any abbreviation in the lists.
const reach = 24;
const white = /\s/;
const abbreviationSigns = /[\p{L}\p{M}\p{N}№'’"״·°º.-]*$/u;
const partsApart = /(?:(?<!\p{L})\p{L}\p{M}*\p{L}?\.[ \u00a0])+\p{L}[\p{L}\p{M}]{0,2}$/u;

/** The word that ends at `end`, at or after `from`, and the abbreviations in several parts that it may belong to. */
export function wordBefore(text: string, end: number, from: number): WordBefore {
  const first = Math.max(from, end - reach);
  let last = end;
  while (last > first && white.test(text[last - 1] ?? '')) last--;
  let start = last;
  while (start > first && !white.test(text[start - 1] ?? '')) start--;
  const token = text.slice(start, last).replace(/\p{Cf}+/gu, '');
  const tight = abbreviationSigns.exec(token)?.[0].replace(/^['’"״.-]+/, '') ?? '';
  const spaced = tight.length <= 3 ? partsApart.exec(text.slice(first, last))?.[0] : undefined;
  return {
    word: tight.slice(tight.lastIndexOf('.') + 1).replace(/^.*-(?=\p{L}$)/u, ''),
    tight,
    spaced: spaced?.replace(/[ \u00a0]/g, '') ?? '',
  };
}

const wordHere = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}]+)*/uy;

/** The word that starts at `start`; empty when none does. */
export function wordAt(text: string, start: number): string {
  wordHere.lastIndex = start;
  return wordHere.exec(text)?.[0] ?? '';
}

/**
 * The first words from `start` up to a mark, `limit` at most, and what stands right after them. A full stop after one of
 * the `titles` is no mark.
 */
export function clauseAt(
  text: string,
  start: number,
  limit: number,
  titles: ReadonlySet<string>,
): { words: string[]; after: string } {
  const words: string[] = [];
  let at = start;
  while (words.length < limit) {
    const next = wordAt(text, at);
    if (next === '') break;
    words.push(next);
    at += next.length;
    if (text[at] === '.' && titles.has(next.toLowerCase())) at++;
    if (text[at] !== ' ' && text[at] !== '\u00a0') break;
    at++;
  }
  return { words, after: text.slice(at, at + 1) };
}
