import type { CaseRule } from './concept';

/** Whether a word of the text is written in the case that the rule asks for a word of the term. */
export function caseFits(rule: CaseRule, wanted: string, found: string): boolean {
  if (rule === 'free') return true;
  if (found.length > 1 && isCapital(found)) return true;
  if (wanted.length > 1 && isCapital(wanted)) return false;
  const isRaised = isCapital(firstOf(found));
  const shouldBeRaised = isCapital(firstOf(wanted));
  return rule === 'initial' ? isRaised || !shouldBeRaised : isRaised === shouldBeRaised;
}

function firstOf(word: string): string {
  return String.fromCodePoint(word.codePointAt(0) ?? 0);
}

/** All capitals, with at least one letter that has a small one. */
function isCapital(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}
