import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { validate } from 'uuid';
import { getPageContext } from '@/app/page-context';
import { LessonsPage } from '@/components/work/lessons/lessons-page';
import { getT } from '@/i18n/server';
import { listContributors } from '@/services/people/list-contributors';
import { listLessons } from '@/services/review/list-lessons';
import { openWork } from '../../open-work';
import { readWork } from '../../read-work';
import { RecordFrame } from '../../record-frame';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getT('quality');
  return { title: t('lessons.title') };
}

type PageProps = { params: Promise<{ lng: string; workId: string; contributorId: string }> };

export default async function Page({ params }: PageProps) {
  const { lng, workId, contributorId } = await params;
  const within = `/lessons/${contributorId}`;
  const work = await readWork(lng, workId, within);
  if (!validate(contributorId)) notFound();
  const context = await getPageContext();
  // Who may not read them sees no page.
  await openWork(context, lng, `/works/${workId}${within}`, () =>
    listLessons(context, { workId, contributorId, limit: 1 }),
  );
  const contributor = (await listContributors(context, workId)).find(({ id }) => id === contributorId);
  if (!contributor) notFound();
  return (
    <RecordFrame lng={lng} work={work} namespaces={['quality']}>
      <LessonsPage contributor={contributor} />
    </RecordFrame>
  );
}
