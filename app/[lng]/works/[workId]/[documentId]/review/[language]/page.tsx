import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getPageContext } from '@/app/page-context';
import { ReviewBench } from '@/components/review/review-bench';
import { getT } from '@/i18n/server';
import { BenchPage, type BenchPageProps } from '../../bench-page';
import { mayDo } from '../../may-do';
import { openBench } from '../../open-bench';

export async function generateMetadata({ params }: BenchPageProps): Promise<Metadata> {
  const { t } = await getT('review');
  const { document } = await openBench(await getPageContext(), await params, 'review');
  return { title: t('title', { title: `${document.number} ${document.title}` }) };
}

export default async function Page(props: BenchPageProps) {
  const context = await getPageContext();
  const { work } = await openBench(context, await props.params, 'review');
  if (!(await mayDo(context, work.id, 'comment'))) notFound();
  return (
    <BenchPage {...props} mode="review" namespaces={['bench', 'terms', 'review', 'notes']}>
      <ReviewBench />
    </BenchPage>
  );
}
