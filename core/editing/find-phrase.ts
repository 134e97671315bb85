import { escapePattern } from '@/core/text/escape-pattern';
import type { TextSpan } from '@/core/text/span';

/** Where a phrase stands in a text, whatever its case, without overlaps; nowhere for a phrase of blanks. */
export function findPhrase(text: string, phrase: string): TextSpan[] {
  const wanted = phrase.trim();
  if (wanted === '') return [];
  const pattern = new RegExp(escapePattern(wanted), 'giu');
  return Array.from(text.matchAll(pattern), ({ index, 0: found }) => ({ start: index, end: index + found.length }));
}
