import type { Concept } from './concept';
import { isSame } from './is-same';

/** The languages whose terms or treatments differ between two states of a concept; null is a concept without any. */
export function changedLanguages(before: Concept | null, after: Concept | null): string[] {
  const languages = [before, after].flatMap((one) =>
    one ? [...one.terms, ...one.treatments].map(({ language }) => language) : [],
  );
  return [...new Set(languages)].filter(
    (language) => !isSame(ofLanguage(before, language), ofLanguage(after, language)),
  );
}

function ofLanguage(concept: Concept | null, language: string) {
  const isOf = (one: { readonly language: string }) => one.language === language;
  return [concept?.terms.filter(isOf) ?? [], concept?.treatments.filter(isOf) ?? []];
}
