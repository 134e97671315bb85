import type { TextSpan } from '@/core/text/span';

/** Where words stand in a text, of several places the one nearest to where they stood; null where they are nowhere. */
export function nearestPhrase(
  text: string,
  quote: string,
  start: number,
): (TextSpan & { readonly quote: string }) | null {
  let nearest: number | null = null;
  for (let at = quote === '' ? -1 : text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    if (nearest === null || Math.abs(at - start) < Math.abs(nearest - start)) nearest = at;
  }
  return nearest === null ? null : { start: nearest, end: nearest + quote.length, quote };
}
