import type { Term } from './concept';

/** A term of which nothing is said but itself. */
export function plainTerm(id: string, language: string, text: string, isPreferred: boolean): Term {
  return {
    id,
    language,
    text,
    status: isPreferred ? 'preferred' : 'admitted',
    partOfSpeech: '',
    gender: '',
    pronunciation: '',
    origin: '',
    usageNote: '',
    caseRule: 'initial',
    homograph: false,
    forms: [],
  };
}
