import { languageName } from '@/core/text/language';

/** The languages whose tag, or name in either language, holds what was written, by their names in the page's language. */
export function findLanguages(tags: readonly string[], written: string, displayLanguage: string): string[] {
  const wanted = written.trim().toLocaleLowerCase(displayLanguage);
  const byName = new Intl.Collator(displayLanguage);
  const namesOf = (tag: string) => [languageName(tag, displayLanguage), languageName(tag, tag)];
  return tags
    .filter(
      (tag) =>
        tag.toLowerCase() === wanted ||
        namesOf(tag).some((name) => name.toLocaleLowerCase(displayLanguage).includes(wanted)),
    )
    .toSorted((a, b) => byName.compare(namesOf(a)[0] ?? a, namesOf(b)[0] ?? b));
}
