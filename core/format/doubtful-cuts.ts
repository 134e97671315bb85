import type { ParsedBlock } from '@/core/format/document';
import { languageScript, usesSpaces } from '@/core/text/language';

export type Doubt = 'short' | 'long' | 'small-letter' | 'open-quotation';

/** A segment that may be cut wrongly; `segment` is its place in the block. */
export type DoubtfulCut = { readonly segment: number; readonly doubt: Doubt };

type Surroundings = {
  /** A BCP 47 tag. */
  readonly language: string;
  /** The text of the next block: a quotation may go on there. */
  readonly following: string;
};

/**
 * Segments of a paragraph or list item that a person should look at, one doubt each, in their order: without a word, too long
 * and with a stop inside, beginning with a small letter, or opening a quotation that the block leaves open.
 */
export function doubtfulCuts(block: ParsedBlock, { language, following }: Surroundings): DoubtfulCut[] {
  if (block.kind !== 'paragraph' && block.kind !== 'list-item') return [];
  const open = openQuotations(block.segments, following);
  return block.segments.flatMap((text, segment) => {
    const doubt = doubtOf(text, segment, language) ?? (open.has(segment) ? 'open-quotation' : null);
    return doubt ? [{ segment, doubt }] : [];
  });
}

function doubtOf(text: string, segment: number, language: string): Doubt | null {
  if (isShort(text, language)) return 'short';
  if (isLong(text, language)) return 'long';
  return segment > 0 && /^[^\p{L}\p{N}]*\p{Ll}/u.test(text) ? 'small-letter' : null;
}

/** One letter is an initial or a list's letter, where words are longer than a character. */
function isShort(text: string, language: string): boolean {
  const [first, second] = text.matchAll(/[\p{L}\p{N}]/gu);
  return !first || (!second && !/\p{N}/u.test(first[0]) && usesSpaces(language));
}

// Some seventy words: four times the mean of English novels. Chinese and Japanese say as much in a third of the characters.
const long = 400;
const longUnspaced = 140;
// So long that a stop may well be missing.
const tooLong = 3;

const innerStop = /(?:[.!?…؟۔।]["'”’»›)]*\s+|[。！？][”’」』）]*\s*)(?=[\p{L}\p{N}"'“‘«‹「『¿¡—])/u;

/** Where a sentence begins behind the first stop inside a segment; null when there is none. */
export function findInnerStop(text: string): number | null {
  const stop = innerStop.exec(text);
  return stop ? stop.index + stop[0].length : null;
}

function isLong(text: string, language: string): boolean {
  const least = ['Jpan', 'Hans', 'Hant', 'Hani'].includes(languageScript(language)) ? longUnspaced : long;
  return text.length > least && (text.length > least * tooLong || findInnerStop(text) !== null);
}

const closings: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
  '「': '」',
  '『': '』',
  '"': '"',
};

/**
 * Places of segments that open a quotation which isn't closed by the end of the block. Single marks are left out: they may be
 * apostrophes. A paragraph that begins with the mark, or its closing twin as in Spanish, carries a quotation on.
 */
function openQuotations(segments: readonly string[], following: string): Set<number> {
  const open: { mark: string; segment: number }[] = [];
  segments.forEach((text, segment) => {
    for (const { 0: mark, index } of text.matchAll(/["“”„«»「」『』]/g)) {
      const isInch = mark === '"' && /\d/.test(text.charAt(index - 1));
      const last = open.at(-1);
      if (last && closings[last.mark]?.includes(mark)) open.pop();
      else if (mark in closings && !isInch) open.push({ mark, segment });
    }
  });
  const next = following.trimStart().charAt(0);
  const goesOn = (mark: string) => next !== '' && (next === mark || closings[mark]?.includes(next));
  return new Set(open.filter(({ mark }) => !goesOn(mark)).map(({ segment }) => segment));
}
