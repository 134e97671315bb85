import type { Term } from './concept';
import { findScriptRules } from './scripts/script-rules';
import { transliterate } from './transliterate';

/**
 * How a term might be written in the script of a language, for a person to confirm; with a capital where the term has one.
 * Null when the term has no pronunciation, or the script needs no rules or has none.
 */
export function proposeRendering(term: Pick<Term, 'text' | 'pronunciation'>, language: string): string | null {
  const rules = findScriptRules(language);
  const rendering = rules && transliterate(term.pronunciation, rules);
  if (!rendering) return null;
  return /^\p{Lu}/u.test(term.text) ? rendering.charAt(0).toUpperCase() + rendering.slice(1) : rendering;
}
