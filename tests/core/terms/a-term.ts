import type { Concept, Term } from '@/core/terms/concept';
import type { SoughtTerm } from '@/core/terms/sought-terms';

/** A term of its own concept, which is called after it. */
export function aTerm(text: string, more: Partial<Term> = {}): Term {
  return {
    id: `term ${text}`,
    language: 'en',
    text,
    status: 'preferred',
    partOfSpeech: 'noun',
    gender: '',
    pronunciation: '',
    origin: '',
    usageNote: '',
    caseRule: 'initial',
    homograph: false,
    forms: [],
    ...more,
  };
}

export function aSoughtTerm(text: string, more: Partial<SoughtTerm> = {}): SoughtTerm {
  return { ...aTerm(text), conceptId: text, termId: `term ${text}`, ...more };
}

export function aConcept(id: string, more: Partial<Concept>): Concept {
  return { id, subject: '', definition: '', note: '', terms: [], treatments: [], ...more };
}
