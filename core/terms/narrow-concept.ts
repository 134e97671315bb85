import type { Concept } from './concept';
import { isOfLanguage } from './sought-terms';

/** What of a concept matters between source languages and a target: terms and treatments of others are left out. */
export function narrowConcept<One extends Concept>(concept: One, sources: readonly string[], target: string): One {
  const languages = [...sources, target];
  const headword = concept.terms[0];
  return {
    ...concept,
    terms: concept.terms.filter(
      (term) =>
        term.language === headword?.language || languages.some((language) => isOfLanguage(term.language, language)),
    ),
    treatments: concept.treatments.filter((treatment) => isOfLanguage(treatment.language, target)),
  };
}
