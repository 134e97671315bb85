import { I18nProvider } from 'next-i18next/client';
import type { ReactNode } from 'react';
import type { Namespace } from './namespaces';
import { getResources, getT } from './server';

type PageStringsProps = { namespaces: readonly Namespace[]; children: ReactNode };

/** Sends the browser the strings of these areas, in the language of the page alone, besides `common`. */
export async function PageStrings({ namespaces, children }: PageStringsProps) {
  const { i18n, lng } = await getT('common');
  const resources = getResources(i18n, ['common', ...namespaces], [lng]);
  return (
    <I18nProvider language={lng} resources={resources}>
      {children}
    </I18nProvider>
  );
}
