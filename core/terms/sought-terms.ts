import type { CaseRule, Concept, Term, TermForm, TermStatus } from './concept';

/** A term as a finder needs it. */
export type SoughtTerm = {
  readonly conceptId: string;
  readonly termId: string;
  readonly language: string;
  readonly text: string;
  readonly status: TermStatus;
  readonly partOfSpeech: string;
  readonly caseRule: CaseRule;
  readonly homograph: boolean;
  readonly forms: readonly TermForm[];
};

/** The terms to look for in a source text: those of its own language and of the languages whose words stand in it. */
export function sourceTerms(concepts: readonly Concept[], languages: readonly string[]): SoughtTerm[] {
  return concepts.flatMap((concept) =>
    concept.terms
      .filter((term) => term.status !== 'forbidden' && languages.some((language) => isOf(term, language)))
      .map((term) => sought(concept, term, term.caseRule)),
  );
}

/**
 * The terms to look for in a translation: those of its language, forbidden ones too; for a concept that is kept, also what it
 * is known by. A region's language takes the terms of the plain one (`es-MX` those of `es`).
 */
export function targetTerms(concepts: readonly Concept[], language: string): SoughtTerm[] {
  return concepts.flatMap((concept) => {
    const treatment = concept.treatments.find((one) => isOf(one, language));
    const own = concept.terms.filter((term) => isOf(term, language));
    const headword = concept.terms[0];
    const isAdded = treatment?.kind === 'keep' && headword && !own.some(({ text }) => text === headword.text);
    const kept = isAdded
      ? concept.terms.filter((term) => term.language === headword.language && !own.includes(term))
      : [];
    return [...own, ...kept].map((term) => sought(concept, term, treatment?.caseRule ?? term.caseRule));
  });
}

/** Whether what is of a language serves another: the same, or a region of it (`es` serves `es-MX`). */
export function isOfLanguage(own: string, language: string): boolean {
  return language === own || language.startsWith(`${own}-`);
}

function isOf(one: { readonly language: string }, language: string): boolean {
  return isOfLanguage(one.language, language);
}

function sought(concept: Concept, term: Term, caseRule: CaseRule): SoughtTerm {
  const { id: termId, language, text, status, partOfSpeech, homograph, forms } = term;
  return { conceptId: concept.id, termId, language, text, status, partOfSpeech, caseRule, homograph, forms };
}
