import { defineConfig } from 'i18next-cli';
import { fallbackLanguage, languages } from './i18n/languages';

const sources = ['{app,components}/**/*.{ts,tsx}', 'core/**/*.ts'];

export default defineConfig({
  locales: [...languages],
  extract: {
    input: sources,
    ignore: ['app/api/**'],
    output: 'locales/{{language}}/{{namespace}}.json',
    defaultNS: 'common',
    primaryLanguage: fallbackLanguage,
    useTranslationNames: ['getT', 'useT'],
    removeUnusedKeys: true,
    sort: true,
  },
  lint: {
    // core speaks no language; the words of global-error must not come from files that may have failed
    ignore: ['core/**', 'app/global-error.tsx'],
    acceptedTags: 'all',
    checkConcatenation: 'error',
  },
});
