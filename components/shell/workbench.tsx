import type { ReactNode } from 'react';
import { PartsProvider } from '@/components/ui/parts-provider';
import type { Namespace } from '@/i18n/namespaces';
import { PageStrings } from '@/i18n/page-strings';
import { QueryProvider } from './query-provider';

type WorkbenchProps = { namespaces: readonly Namespace[]; children: ReactNode };

/** Round a page where one works: its strings, the cache of its queries, and what the parts of React Aria need. */
export function Workbench({ namespaces, children }: WorkbenchProps) {
  return (
    <PageStrings namespaces={namespaces}>
      <PartsProvider>
        <QueryProvider>{children}</QueryProvider>
      </PartsProvider>
    </PageStrings>
  );
}
