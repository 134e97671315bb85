'use client';

import type { FlatNamespace, TFunction } from 'i18next';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { type AreaStrings, type Areas, createT } from './create-t';
import { fallbackLanguage, type Language } from './languages';

type PageWords = { readonly language: Language; readonly areas: AreaStrings };

const WordsContext = createContext<PageWords>({ language: fallbackLanguage, areas: {} });

/** Adds areas to those that the page has already; `PageStrings` is its door on the server. */
export function StringsProvider({ language, areas, children }: PageWords & { children: ReactNode }) {
  const above = useContext(WordsContext).areas;
  const words = useMemo(() => ({ language, areas: { ...above, ...areas } }), [language, above, areas]);
  return <WordsContext value={words}>{children}</WordsContext>;
}

/** Strings for what runs in the browser: `const { t, lng } = useT('library')`. */
export function useT<const Asked extends Areas>(asked: Asked): { t: TFunction<Asked>; lng: Language } {
  const { language, areas } = useContext(WordsContext);
  const first = (typeof asked === 'string' ? asked : asked[0]) as FlatNamespace;
  const t = useMemo(() => createT<Asked>(first, areas, language), [first, areas, language]);
  return { t, lng: language };
}
