'use client';

import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { type ReactNode, useState } from 'react';
import { RouterProvider } from 'react-aria-components';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { KeysProvider } from '@/components/ui/keys/keys-provider';

/** Half a minute: others' changes arrive as events, so a query need not ask again when a window comes back. */
const staleTime = 30_000;

function createQueryClient() {
  return new QueryClient({
    defaultOptions: { queries: { staleTime, retry: 1, refetchOnWindowFocus: false }, mutations: { retry: false } },
  });
}

/** What every page needs in the browser: the query cache, the language of the parts, links and keys. */
export function Providers({ language, children }: { language: string; children: ReactNode }) {
  const router = useRouter();
  const [queryClient] = useState(createQueryClient);
  return (
    <I18nProvider locale={language}>
      <RouterProvider navigate={router.push}>
        <QueryClientProvider client={queryClient}>
          <KeysProvider>{children}</KeysProvider>
        </QueryClientProvider>
      </RouterProvider>
    </I18nProvider>
  );
}
