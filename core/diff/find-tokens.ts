/** A word, a mark or a character of a text; `start` and `end` count UTF-16 code units. */
export type TextToken = { readonly text: string; readonly start: number; readonly end: number };

const wordOrMark = /[\p{L}\p{N}\p{M}\u200c\u200d]+(?:['’\-‐‑][\p{L}\p{N}\p{M}]+)*|\S/gu;
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** The words and marks of a text, or its characters (grapheme clusters) when words aren't spaced; no white space. */
export function findTokens(text: string, spaced: boolean): TextToken[] {
  const found = spaced
    ? Array.from(text.matchAll(wordOrMark), (match) => ({ text: match[0], start: match.index }))
    : Array.from(graphemes.segment(text), ({ segment, index }) => ({ text: segment, start: index }));
  return found
    .filter((token) => spaced || token.text.trim() !== '')
    .map((token) => ({ ...token, end: token.start + token.text.length }));
}

/** Whether a token is a mark: it has neither letter nor digit. */
export function isMark(token: TextToken): boolean {
  return !/[\p{L}\p{N}]/u.test(token.text);
}
