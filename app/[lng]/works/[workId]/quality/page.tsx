import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getPageContext } from '@/app/page-context';
import { QualityPage } from '@/components/work/quality/quality-page';
import { mayAct } from '@/core/work/role';
import { getT } from '@/i18n/server';
import { listContributors } from '@/services/people/list-contributors';
import { readWork } from '../read-work';
import { RecordFrame } from '../record-frame';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getT('quality');
  return { title: t('scores.title') };
}

type PageProps = { params: Promise<{ lng: string; workId: string }> };

export default async function Page({ params }: PageProps) {
  const { lng, workId } = await params;
  const work = await readWork(lng, workId, '/quality');
  if (!mayAct(work.mine, 'comment')) notFound();
  return (
    <RecordFrame lng={lng} work={work} namespaces={['quality']}>
      <QualityPage contributors={await listContributors(await getPageContext(), workId)} />
    </RecordFrame>
  );
}
