import { dehydrate, HydrationBoundary, QueryClient } from '@tanstack/react-query';
import type { Metadata } from 'next';
import { getBarPerson, getPageContext } from '@/app/page-context';
import { BenchCrumb } from '@/components/bench/bars/bench-crumb';
import { SaveState } from '@/components/bench/bars/save-state';
import { Bench } from '@/components/bench/bench';
import { BenchFrame } from '@/components/bench/bench-frame';
import { BenchProvider } from '@/components/bench/bench-provider';
import { pageAround } from '@/components/bench/data/bench-place';
import { benchQuery, rowsQuery } from '@/components/bench/data/bench-queries';
import { TopBar } from '@/components/shell/top-bar';
import { ScriptFonts } from '@/components/ui/fonts/script-fonts';
import { PageStrings } from '@/i18n/page-strings';
import { getT } from '@/i18n/server';
import { listRows } from '@/services/documents/list-rows';
import { findStart } from './find-start';
import { openBench } from './open-bench';

type PageProps = {
  params: Promise<{ lng: string; workId: string; documentId: string; language: string }>;
  searchParams: Promise<{ at?: string; number?: string }>;
};

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { t } = await getT('bench');
  const { document } = await openBench(await getPageContext(), await params);
  return { title: t('title', { title: `${document.number} ${document.title}` }) };
}

export default async function Page({ params, searchParams }: PageProps) {
  const { lng, ...given } = await params;
  const { t } = await getT('bench');
  const context = await getPageContext();
  const bench = await openBench(context, { lng, ...given });
  const place = { workId: bench.work.id, documentId: bench.document.id, language: bench.language };
  const total = bench.document.segments;
  const start = await findStart(context, bench, await searchParams);
  const client = new QueryClient();
  client.setQueryData(benchQuery(place).queryKey, bench);
  if (total > 0) {
    const page = pageAround(start, total);
    client.setQueryData(rowsQuery(place, start, total).queryKey, await listRows(context, { ...place, ...page }));
  }

  const path = `/${lng}/works/${place.workId}/${place.documentId}`;
  const modes = [
    { href: `${path}/translate/${place.language}`, label: t('modes.translate'), current: true },
    { href: `${path}/read/${place.language}`, label: t('modes.read') },
  ];
  return (
    <PageStrings namespaces={['bench']}>
      <ScriptFonts languages={[bench.work.language, bench.language]} />
      <HydrationBoundary state={dehydrate(client)}>
        <BenchProvider
          key={Object.values(place).join()}
          place={place}
          start={start}
          isSignedIn={context.person !== null}
        >
          <BenchFrame>
            <TopBar me={await getBarPerson()} crumb={<BenchCrumb />} modes={modes}>
              <SaveState />
            </TopBar>
            <Bench />
          </BenchFrame>
        </BenchProvider>
      </HydrationBoundary>
    </PageStrings>
  );
}
