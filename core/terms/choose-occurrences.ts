import type { TermOccurrence } from './find-terms';
import { isSure, waysFound } from './term-trie';

/** An occurrence that may still lose to another. */
export type FoundTerm = TermOccurrence & { readonly homograph: boolean };

/** In a line of three words or more, a language shows; two words may meet by chance. */
const shortestLine = 3;
const betweenWords = /^[\s,]*$/;

/**
 * Of all that was found, the longest where several overlap, the surest where several have the same span; homographs only in a
 * line of their own language. In the order of the text.
 */
export function chooseOccurrences(text: string, found: readonly FoundTerm[]): TermOccurrence[] {
  if (found.length === 0) return [];
  const chosen: FoundTerm[] = [];
  const byLength = found.toSorted(
    (a, b) => lengthOf(b) - lengthOf(a) || a.span.start - b.span.start || rank(a) - rank(b),
  );
  for (const one of byLength) {
    const rivals = chosen.filter(({ span }) => span.start < one.span.end && span.end > one.span.start);
    if (rivals.every((rival) => isTwin(rival, one))) chosen.push(one);
  }
  chosen.sort((a, b) => a.span.start - b.span.start);
  return withoutStrayHomographs(text, chosen).map(({ homograph: _, ...occurrence }) => occurrence);
}

/** Another concept with the same spelling, found as surely. */
function isTwin(chosen: FoundTerm, other: FoundTerm): boolean {
  return (
    chosen.span.start === other.span.start &&
    chosen.span.end === other.span.end &&
    chosen.conceptId !== other.conceptId &&
    isSure(chosen.by) === isSure(other.by)
  );
}

function withoutStrayHomographs(text: string, chosen: readonly FoundTerm[]): FoundTerm[] {
  if (!chosen.some(({ homograph }) => homograph)) return [...chosen];
  const lines: FoundTerm[][] = [];
  for (const one of chosen) {
    const before = lines.at(-1)?.at(-1);
    const follows = before?.language === one.language && betweenWords.test(text.slice(before.span.end, one.span.start));
    if (follows) lines.at(-1)?.push(one);
    else lines.push([one]);
  }
  return lines.flatMap((line) => {
    const own = line.filter(({ homograph }) => !homograph);
    return line.length >= shortestLine && own.length * 2 >= line.length ? line : own;
  });
}

function lengthOf({ span }: FoundTerm): number {
  return span.end - span.start;
}

function rank({ by }: FoundTerm): number {
  return waysFound.indexOf(by);
}
