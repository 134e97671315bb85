import { fallbackLanguage, type Language, languages } from './languages';

/** The interface language that a BCP 47 tag asks for, `en` for `en-GB`; null where the interface doesn't speak it. */
export function findLanguage(tag: string): Language | null {
  const [base] = tag.toLowerCase().split('-');
  return languages.find((language) => language === base) ?? null;
}

/** The language that an Accept-Language header puts first among those that the interface speaks. */
export function chooseLanguage(accepted: string | null): Language {
  const wishes = (accepted ?? '').split(',').map((wish) => {
    const [tag = '', weight = 'q=1'] = wish.trim().split(/\s*;\s*/);
    return { language: findLanguage(tag), weight: Number(weight.replace('q=', '')) || 0 };
  });
  const best = wishes.filter(({ weight }) => weight > 0).toSorted((a, b) => b.weight - a.weight);
  return best.find(({ language }) => language !== null)?.language ?? fallbackLanguage;
}
