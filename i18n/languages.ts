/** Languages that the interface speaks, as BCP 47 tags and as the first segment of every path. */
export const languages = ['en', 'es', 'de', 'fr', 'ar', 'ja'] as const;
export type Language = (typeof languages)[number];

export const fallbackLanguage: Language = 'en';

/** Each language by its own name. */
export const languageNames: Record<Language, string> = {
  en: 'English',
  es: 'Español',
  de: 'Deutsch',
  fr: 'Français',
  ar: 'العربية',
  ja: '日本語',
};

export function isLanguage(tag: string | undefined): tag is Language {
  return languages.some((language) => language === tag);
}

/** The direction the interface runs in a language. */
export function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr';
}
