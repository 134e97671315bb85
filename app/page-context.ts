import { headers } from 'next/headers';
import { cache } from 'react';
import { proposeSiglum } from '@/core/work/siglum';
import { getDatabase } from '@/db/client';
import { personOf } from '@/services/auth';
import { type Context, createContext } from '@/services/context';

/** What a page's services are given: once a request, for whoever asked for the page. */
export const getPageContext = cache(async (): Promise<Context> => {
  const [database, person] = await Promise.all([getDatabase(), personOf(await headers())]);
  return createContext(database, person);
});

/** The person as the bar at the top shows them. */
export async function getBarPerson(): Promise<{ name: string; siglum: string } | null> {
  const { person } = await getPageContext();
  return person && { name: person.name, siglum: proposeSiglum(person.name, []) };
}
