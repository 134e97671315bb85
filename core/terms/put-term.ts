import { usesSpaces } from '@/core/text/language';
import type { TextSpan } from '@/core/text/span';

export type TextChange = TextSpan & { readonly text: string };

const letterBefore = /[\p{L}\p{M}\p{N},;:.!?…]$/u;
const letterAfter = /^[\p{L}\p{M}\p{N}]/u;
/** Nothing but marks that open a sentence or a speech: —¿«Heda. */
const openingOnly = /^[\s\p{Ps}\p{Pi}\p{Pd}"'¿¡]*$/u;

/**
 * How a term goes into a text, in place of a stretch or, where that is empty, at a caret: with the spaces that words need, and
 * with a capital at the start unless its case is fixed.
 */
export function putTerm(
  text: string,
  { start, end }: TextSpan,
  term: string,
  { language, isExact = false }: { readonly language: string; readonly isExact?: boolean },
): TextChange {
  const before = text.slice(0, start);
  const opens = !isExact && openingOnly.test(before);
  const written = opens ? term.charAt(0).toLocaleUpperCase(language) + term.slice(1) : term;
  if (start !== end || !usesSpaces(language)) return { start, end, text: written };
  const lead = letterBefore.test(before) ? ' ' : '';
  const trail = letterAfter.test(text.slice(end)) ? ' ' : '';
  return { start, end, text: lead + written + trail };
}
