import { headers } from 'next/headers';
import { cache } from 'react';
import { getDatabase } from '@/db/client';
import { personOf } from '@/services/auth';
import { type Context, createContext } from '@/services/context';

/** What a page's services are given: once a request, for whoever asked for the page. */
export const getPageContext = cache(async (): Promise<Context> => {
  const [database, person] = await Promise.all([getDatabase(), personOf(await headers())]);
  return createContext(database, person);
});
