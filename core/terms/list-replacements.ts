import type { Concept, Term } from './concept';
import { isOfLanguage } from './sought-terms';

/** A term of a language that may not stand for its concept any more. */
export type TermReplacement = {
  readonly language: string;
  readonly from: Term;
  /** What is preferred instead; null where nothing is. */
  readonly to: Term | null;
  /** The concept had no such term before: it is forbidden from now on. */
  readonly isNew: boolean;
};

/** Which renderings of a concept give way when it changes, and to what; null after it stands for a concept that is taken away. */
export function listReplacements(
  before: Concept,
  after: Concept | null,
  languages: readonly string[],
): TermReplacement[] {
  return languages.flatMap((language) => {
    const standing = standingIn(before, language);
    const [preferred] = after ? standingIn(after, language) : [];
    const giving = standing.filter((term) => givesWay(term, standing, after, language));
    const forbidden = after?.terms.filter((term) => isNewlyForbidden(term, before, language)) ?? [];
    return [
      ...giving.map((from) => ({
        language,
        from,
        to: renamed(from, after, language) ?? preferred ?? null,
        isNew: false,
      })),
      ...forbidden.map((from) => ({ language, from, to: preferred ?? null, isNew: true })),
    ].filter(({ from, to }) => from.text !== to?.text);
  });
}

/** What may stand for a concept in a language, the preferred first; what it is known by where that is kept. */
function standingIn(concept: Concept, language: string): Term[] {
  const own = concept.terms.filter((term) => isOfLanguage(term.language, language));
  const kind = concept.treatments.find((one) => isOfLanguage(one.language, language))?.kind;
  const kept = kind === 'keep' ? concept.terms.slice(0, 1) : [];
  const preferred = own.filter(({ status }) => status === 'preferred');
  return [...new Set([...preferred, ...kept, ...own.filter(({ status }) => status === 'admitted')])];
}

function givesWay(term: Term, standing: readonly Term[], after: Concept | null, language: string): boolean {
  const now = after ? standingIn(after, language) : [];
  const same = now.find(({ id }) => id === term.id);
  return same?.text !== term.text || (term === standing[0] && same !== now[0]);
}

function renamed({ id, text }: Term, after: Concept | null, language: string): Term | null {
  const same = after && standingIn(after, language).find((term) => term.id === id);
  return same && same.text !== text ? same : null;
}

function isNewlyForbidden(term: Term, before: Concept, language: string): boolean {
  const isHere = term.status === 'forbidden' && isOfLanguage(term.language, language);
  return isHere && !before.terms.some(({ id }) => id === term.id);
}
