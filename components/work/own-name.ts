import { languageName } from '@/core/text/language';

/** A language by its own name, as it stands in a heading: Español, 日本語. */
export function ownName(language: string): string {
  return withCapital(languageName(language, language), language);
}

/** A text with its first letter as at the start of a line. */
export function withCapital(text: string, language: string): string {
  const [first = '', ...rest] = text;
  return first.toLocaleUpperCase(language) + rest.join('');
}
