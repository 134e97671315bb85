import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ComparisonPage } from '@/components/review/comparison/comparison-page';
import { mayAct } from '@/core/work/role';
import { getT } from '@/i18n/server';
import { readWork } from '../../../read-work';
import { RecordFrame } from '../../../record-frame';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getT('review');
  return { title: t('compare.title') };
}

type PageProps = { params: Promise<{ lng: string; workId: string; documentId: string; language: string }> };

export default async function Page({ params }: PageProps) {
  const { lng, workId, documentId, language: written } = await params;
  const language = decodeURIComponent(written);
  const work = await readWork(lng, workId, `/${documentId}/compare/${written}`);
  const chapter = work.chapters.find(({ id }) => id === documentId);
  const isOf = work.languages.some((one) => one.language === language);
  if (!chapter || !isOf || !mayAct(work.mine, 'comment')) notFound();
  return (
    <RecordFrame lng={lng} work={work} namespaces={['review']}>
      <ComparisonPage chapter={chapter} language={language} />
    </RecordFrame>
  );
}
