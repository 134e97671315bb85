import type { TextSpan } from '@/core/text/span';

// Apostrophes and hyphens part words: `Heda’s` and `Heda-kru` both hold `Heda`. Invisible joiners don't.
const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00ad\u0640\u200b-\u200d\u2060]*/gu;

export type WrittenWord = TextSpan & { readonly text: string };

/** The words of a text that spaces its words, in order; parts of a hyphenated word and parts around an apostrophe are words. */
export function findWords(text: string): WrittenWord[] {
  const words: WrittenWord[] = [];
  word.lastIndex = 0;
  for (let match = word.exec(text); match; match = word.exec(text)) {
    words.push({ start: match.index, end: match.index + match[0].length, text: match[0] });
  }
  return words;
}
