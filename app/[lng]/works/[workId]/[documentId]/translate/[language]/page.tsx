import type { Metadata } from 'next';
import { getPageContext } from '@/app/page-context';
import { Bench } from '@/components/bench/bench';
import { getT } from '@/i18n/server';
import { BenchPage, type BenchPageProps } from '../../bench-page';
import { openBench } from '../../open-bench';

export async function generateMetadata({ params }: BenchPageProps): Promise<Metadata> {
  const { t } = await getT('bench');
  const { document } = await openBench(await getPageContext(), await params, 'translate');
  return { title: t('title', { title: `${document.number} ${document.title}` }) };
}

export default function Page(props: BenchPageProps) {
  return (
    <BenchPage {...props} mode="translate" namespaces={['bench', 'terms', 'notes']}>
      <Bench />
    </BenchPage>
  );
}
