'use client';

import { useRouter } from 'next/navigation';
import type { ReactNode } from 'react';
import { RouterProvider } from 'react-aria-components';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { useT } from '@/i18n/client';

/** What the parts made of React Aria need above them: the language, and links that don't load the page anew. */
export function PartsProvider({ children }: { children: ReactNode }) {
  const { lng } = useT('common');
  const router = useRouter();
  return (
    <I18nProvider locale={lng}>
      <RouterProvider navigate={router.push}>{children}</RouterProvider>
    </I18nProvider>
  );
}
