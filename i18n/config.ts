import type { I18nConfig } from 'next-i18next/proxy';
import { fallbackLanguage, languages } from './languages';
import { namespaces } from './namespaces';

export const i18nConfig: I18nConfig = {
  supportedLngs: [...languages],
  fallbackLng: fallbackLanguage,
  defaultNS: 'common',
  ns: [...namespaces],
  cookieName: 'language',
  resourceLoader: (language, namespace) => import(`../locales/${language}/${namespace}.json`),
};
