import type { Concept } from './concept';

/** A concept with its terms and treatments in some languages and their regions, and its terms in the language that it is known in. */
export function keepLanguages(concept: Concept, languages: readonly string[]): Concept {
  const isKept = ({ language }: { readonly language: string }) =>
    languages.some((one) => `${language}-`.startsWith(`${one}-`));
  const known = concept.terms[0]?.language;
  return {
    ...concept,
    terms: concept.terms.filter((term) => term.language === known || isKept(term)),
    treatments: concept.treatments.filter(isKept),
  };
}
