/**
 * Areas of the screen; each has one file per language, `locales/<language>/<area>.json`.
 *
 * On the server: `const { t } = await getT('library')` from `@/i18n/server`; `t('title')`.
 * In the browser: put `<PageStrings namespaces={['library']}>` from `@/i18n/page-strings` round the page, then
 * `const { t } = useT('library')` from `@/i18n/client`. Only `common` is always there.
 * A key made while running is taken from a finite type, t(`state.${state}`), so that the check of the strings can see it.
 * Route handlers have no language in the path and pass it: `getT('library', { lng })`.
 */
export const namespaces = [
  'common',
  'library',
  'work',
  'bench',
  'notes',
  'terms',
  'glossary',
  'glossaries',
  'align',
  'review',
  'import',
  'people',
  'reader',
  'edition',
  'quality',
  'parts',
] as const;
export type Namespace = (typeof namespaces)[number];
