import { createServerI18next } from 'next-i18next/server';
import { i18nConfig } from './config';

/** Strings for server components: `const { t, lng } = await getT('library')`. */
export const { getT, getResources } = createServerI18next(i18nConfig);
