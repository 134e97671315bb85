import { notFound } from 'next/navigation';
import { cache } from 'react';
import { validate } from 'uuid';
import { getPageContext } from '@/app/page-context';
import { getWork } from '@/services/works/get-work';
import { openWork } from './open-work';

/** The work of a page, once for the page and its title; `within` is where the page stands below the work, from its slash on. */
export const readWork = cache(async (lng: string, workId: string, within = '') => {
  if (!validate(workId)) notFound();
  const context = await getPageContext();
  return openWork(context, lng, `/works/${workId}${within}`, () => getWork(context, { workId }));
});
