export type CaretMove = { readonly by: 'character' | 'word'; readonly towards: 'start' | 'end' };

/**
 * Where a caret comes to in a text: over one character as readers count them, or to the beginning of a word. Stops at the ends
 * of the text. Offsets are UTF-16 code units.
 */
export function moveCaret(text: string, offset: number, { by, towards }: CaretMove, language: string): number {
  const stops = by === 'character' ? graphemes(text, language) : wordStarts(text, language);
  if (towards === 'end') return stops.find((stop) => stop > offset) ?? text.length;
  return stops.findLast((stop) => stop < offset) ?? 0;
}

function graphemes(text: string, language: string): number[] {
  return Array.from(new Intl.Segmenter(language, { granularity: 'grapheme' }).segment(text), ({ index }) => index);
}

/** An opening mark begins the word that it stands before. */
function wordStarts(text: string, language: string): number[] {
  const parts = Array.from(new Intl.Segmenter(language, { granularity: 'word' }).segment(text));
  return parts.flatMap(({ index, isWordLike, segment }, at) => {
    const before = parts[at - 1];
    const opens = !isWordLike && segment.trim() !== '' && (!before || before.segment.trim() === '');
    const followsMark = before !== undefined && !before.isWordLike && before.segment.trim() !== '';
    const beginsAfterMark = followsMark && (parts[at - 2] ? parts[at - 2]?.segment.trim() === '' : true);
    return opens || (isWordLike && !beginsAfterMark) ? [index] : [];
  });
}
