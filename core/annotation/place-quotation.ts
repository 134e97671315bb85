import { type Anchor, anchorAt } from './anchor';
import { findAnchor } from './find-anchor';
import { findOccurrences } from './find-occurrences';

/** A quotation as others give it: without a place, or a place without words; null for all of the text. */
export type Quotation = Anchor | null;

/**
 * An anchor for a quotation that came from elsewhere: where it says, else where its words and surroundings are, else where its
 * words alone are, if they come once. Null when it isn't there, or several places may be meant.
 */
export function placeQuotation(text: string, quotation: Quotation): Anchor | null {
  const whole = { start: text.length - text.trimStart().length, end: text.trimEnd().length };
  if (quotation === null) return whole.start < whole.end ? anchorAt(text, whole) : null;
  const { start, end, exact, prefix, suffix } = quotation;
  const isInside = start >= 0 && start < end && end <= text.length;
  if (isInside && (exact === '' || text.slice(start, end) === exact)) return anchorAt(text, quotation);
  if (exact === '') return null;
  const place = findAnchor(text, quotation);
  if (place.kind === 'found') return anchorAt(text, place.span);
  const [only, another] = findOccurrences(text, exact).filter((span) => text.slice(span.start, span.end) === exact);
  return only && !another && prefix === '' && suffix === '' ? anchorAt(text, only) : null;
}
