import type { Concept, Term } from '@/core/terms/concept';
import { plainTerm } from '@/core/terms/plain-term';
import type { SoughtTerm } from '@/core/terms/sought-terms';

/** A term of its own concept, which is called after it. */
export function aTerm(text: string, more: Partial<Term> = {}): Term {
  return { ...plainTerm(`term ${text}`, 'en', text, true), partOfSpeech: 'noun', ...more };
}

export function aSoughtTerm(text: string, more: Partial<SoughtTerm> = {}): SoughtTerm {
  return { ...aTerm(text), conceptId: text, termId: `term ${text}`, ...more };
}

export function aConcept(id: string, more: Partial<Concept>): Concept {
  return { id, subject: '', definition: '', note: '', terms: [], treatments: [], ...more };
}
