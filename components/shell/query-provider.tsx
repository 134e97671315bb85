'use client';

import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';

/** Half a minute: others' changes arrive as events, so a query need not ask again when a window comes back. */
const staleTime = 30_000;

function createQueryClient() {
  return new QueryClient({
    defaultOptions: { queries: { staleTime, retry: 1, refetchOnWindowFocus: false }, mutations: { retry: false } },
  });
}

let clientOfTab: QueryClient | undefined;

/** One for all pages of a tab; on the server each page has its own. */
function getQueryClient(): QueryClient {
  if (typeof window === 'undefined') return createQueryClient();
  clientOfTab ??= createQueryClient();
  return clientOfTab;
}

/** The cache of what pages have asked for. */
export function QueryProvider({ children }: { children: ReactNode }) {
  const [client] = useState(getQueryClient);
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>;
}
