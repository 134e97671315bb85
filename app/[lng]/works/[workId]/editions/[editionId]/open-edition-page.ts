import { notFound } from 'next/navigation';
import { cache } from 'react';
import type { Edition } from '@/api/contract/editions';
import { getPageContext } from '@/app/page-context';
import { mayAct } from '@/core/work/role';
import { listEditions } from '@/services/editions/list-editions';
import { readWork } from '../../read-work';

export type EditionPageProps = { params: Promise<{ lng: string; workId: string; editionId: string }> };

/** The work of an edition's page and the editions of it; readers see those that are published. */
export const openEditionPage = cache(async (lng: string, workId: string, editionId: string, within = '') => {
  const work = await readWork(lng, workId, `/editions/${editionId}${within}`);
  const editions: Edition[] = await listEditions(await getPageContext(), { workId });
  const edition = editions.find(({ id }) => id === editionId);
  if (!edition || (edition.releases === 0 && !mayAct(work.mine, 'comment'))) notFound();
  return { work, editions, edition };
});
