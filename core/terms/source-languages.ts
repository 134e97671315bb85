import { isOfLanguage } from './sought-terms';

/**
 * The languages of a glossary whose terms are looked for in a work's source: the work's own, and those that concepts are known
 * by, such as an invented one; not those that the work is translated into.
 */
export function sourceLanguages(
  glossary: { readonly languages: readonly string[]; readonly headwords: readonly string[] },
  work: { readonly language: string; readonly targets: readonly string[] },
): string[] {
  return glossary.languages.filter(
    (language) =>
      isOfLanguage(language, work.language) ||
      (glossary.headwords.includes(language) && !work.targets.some((target) => isOfLanguage(language, target))),
  );
}
