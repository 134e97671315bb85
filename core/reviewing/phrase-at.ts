import type { TextSpan } from '@/core/text/span';

export type Phrase = TextSpan & { readonly quote: string };

/** The words of a stretch, without the white space around them; null where no word is left. */
export function phraseAt(text: string, { start, end }: TextSpan): Phrase | null {
  const taken = text.slice(start, end);
  const from = start + taken.length - taken.trimStart().length;
  const quote = taken.trim();
  return quote === '' ? null : { start: from, end: from + quote.length, quote };
}
