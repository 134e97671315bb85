import { languageScript } from '@/core/text/language';

/** Thai, Lao, Khmer put no space between words but one between sentences; only these scripts put none there either. */
const scriptsThatAbut = new Set(['Jpan', 'Hira', 'Kana', 'Hani', 'Hans', 'Hant', 'Bopo']);

/** Two texts as one, with the space that the language puts between sentences. An empty text adds nothing. */
export function joinTexts(before: string, after: string, language: string): string {
  if (before === '' || after === '') return before + after;
  const isApart = /\s$/u.test(before) || /^\s/u.test(after);
  return before + (isApart || abuts(before, after, language) ? '' : ' ') + after;
}

/** In 彼は Heda / Beja と言った two Latin words meet, and those keep their space. */
function abuts(before: string, after: string, language: string): boolean {
  const latinWordsMeet = /[\p{Script=Latin}\p{Nd}]$/u.test(before) && /^[\p{Script=Latin}\p{Nd}]/u.test(after);
  return scriptsThatAbut.has(languageScript(language)) && !latinWordsMeet;
}
