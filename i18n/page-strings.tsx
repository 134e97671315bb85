import type { ReactNode } from 'react';
import { StringsProvider } from './client';
import { fallbackLanguage, isLanguage } from './languages';
import type { Namespace } from './namespaces';
import { getResources, getT } from './server';

type PageStringsProps = { namespaces: readonly Namespace[]; children: ReactNode };

/** Sends the browser the strings of these areas, in the language of the page alone. */
export async function PageStrings({ namespaces, children }: PageStringsProps) {
  const { i18n, lng } = await getT();
  const areas = getResources(i18n, [...namespaces], [lng])[lng] ?? {};
  return (
    <StringsProvider language={isLanguage(lng) ? lng : fallbackLanguage} areas={areas}>
      {children}
    </StringsProvider>
  );
}
