import type { Metadata } from 'next';
import { getPageContext } from '@/app/page-context';
import { HistoryPage } from '@/components/work/history/history-page';
import { getT } from '@/i18n/server';
import { listContributors } from '@/services/people/list-contributors';
import { readWork } from '../read-work';
import { RecordFrame } from '../record-frame';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getT('work');
  return { title: t('history.title') };
}

type PageProps = { params: Promise<{ lng: string; workId: string }> };

export default async function Page({ params }: PageProps) {
  const { lng, workId } = await params;
  const work = await readWork(lng, workId, '/history');
  return (
    <RecordFrame lng={lng} work={work} namespaces={['work']}>
      <HistoryPage contributors={await listContributors(await getPageContext(), workId)} />
    </RecordFrame>
  );
}
