import type { I18nConfig } from 'next-i18next/proxy';
import { fallbackLanguage, languages } from './languages';
import { namespaces } from './namespaces';

/** Where the language of a person's last page is kept. */
export const languageCookie = 'language';
/** Tells the server's strings the language that the proxy found. */
export const languageHeader = 'x-language';

export const i18nConfig: I18nConfig = {
  supportedLngs: [...languages],
  fallbackLng: fallbackLanguage,
  defaultNS: 'common',
  ns: [...namespaces],
  cookieName: languageCookie,
  headerName: languageHeader,
  resourceLoader: (language, namespace) => import(`../locales/${language}/${namespace}.json`),
};
