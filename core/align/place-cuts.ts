import type { TextSpan } from '@/core/text/span';

/** Where pieces can be parted: offsets in the file's text at which a word or another piece begins, but not the very first. */
export function listCuts(pieces: readonly TextSpan[], text: string, language: string): number[] {
  const words = wordsOf(language);
  const cuts = pieces.flatMap(({ start, end }) => {
    const piece = text.slice(start, end);
    const starts = Array.from(words.segment(piece), ({ index }) => index).filter((index) => index > 0);
    // Marks that open a word stay with it: a cut stands right after a space, or where the script sets none between two words.
    const inside = starts.filter((index) => isCut(piece, index)).map((index) => start + index);
    return [start, ...inside];
  });
  return cuts.slice(1);
}

const segmenters = new Map<string, Intl.Segmenter>();

/** One for each language: it takes longer to make than to use. */
function wordsOf(language: string): Intl.Segmenter {
  const words = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, words);
  return words;
}

// Scripts without spaces between words, with the marks of their punctuation: 「え？　まさか、41個も」.
const unspaced =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー々\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\u3001-\u303f\uff01-\uff65…]/u;

function isCut(piece: string, index: number): boolean {
  const before = piece.charAt(index - 1);
  const after = String.fromCodePoint(piece.codePointAt(index) ?? 0);
  if (/\s/u.test(after)) return false;
  if (/\s/u.test(before)) return true;
  if (/[\p{Ps}\p{Pi}]/u.test(before)) return false;
  return (unspaced.test(before) || unspaced.test(after)) && /[\p{L}\p{Nd}\p{Ps}\p{Pi}]/u.test(after);
}

/** The cut to begin with: before the second piece, else after a mark nearest the middle, else in the middle; null without any. */
export function firstCut(pieces: readonly TextSpan[], cuts: readonly number[], text: string): number | null {
  const [first, second] = pieces;
  if (!first || cuts.length === 0) return null;
  if (second) return second.start;
  const middle = (first.start + first.end) / 2;
  const marked = cuts.filter((cut) =>
    /[.!?…:;,؟،؛。！？、][\p{Pe}\p{Pf}"'”’»]*\s*$/u.test(text.slice(first.start, cut)),
  );
  const nearest = (offsets: readonly number[]) =>
    offsets.reduce((best, one) => (Math.abs(one - middle) < Math.abs(best - middle) ? one : best));
  return nearest(marked.length > 0 ? marked : cuts);
}
