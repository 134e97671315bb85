import { dehydrate, HydrationBoundary, QueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { getBarPerson, getPageContext } from '@/app/page-context';
import { BenchCrumb } from '@/components/bench/bars/bench-crumb';
import { SaveState } from '@/components/bench/bars/save-state';
import { BenchFrame } from '@/components/bench/bench-frame';
import { BenchProvider } from '@/components/bench/bench-provider';
import { type BenchMode, pageAround } from '@/components/bench/data/bench-place';
import { benchQuery, rowsQuery, statesQuery } from '@/components/bench/data/bench-queries';
import { findQuery, isFiltered, readFilter } from '@/components/bench/data/read-filter';
import { TopBar } from '@/components/shell/top-bar';
import { Workbench } from '@/components/shell/workbench';
import { ScriptFonts } from '@/components/ui/fonts/script-fonts';
import type { Namespace } from '@/i18n/namespaces';
import { listRows } from '@/services/documents/list-rows';
import { listStates } from '@/services/documents/list-states';
import { findShown } from './find-shown';
import { findStart } from './find-start';
import { listModes } from './list-modes';
import { openBench } from './open-bench';

export type BenchPageProps = {
  params: Promise<{ lng: string; workId: string; documentId: string; language: string }>;
  searchParams: Promise<{ [name: string]: string | string[] | undefined; at?: string; number?: string }>;
};

type Props = BenchPageProps & { mode: BenchMode; namespaces: readonly Namespace[]; children: ReactNode };

/** The states of more sentences than these take longer than the first rows; the browser asks for them behind those. */
const mostWithPage = 5000;

/** A chapter in a language on a bench, with the rows that it opens at. */
export async function BenchPage({ params, searchParams, mode, namespaces, children }: Props) {
  const { lng, ...given } = await params;
  const context = await getPageContext();
  const bench = await openBench(context, { lng, ...given }, mode);
  const place = { workId: bench.work.id, documentId: bench.document.id, language: bench.language };
  const total = bench.document.segments;
  const search = await searchParams;
  const client = new QueryClient();
  client.setQueryData(benchQuery(place).queryKey, bench);
  const asked = await findStart(context, bench, search);
  const shown = readFilter((name) => [search[name]].flat()[0] ?? null, mode);
  const found = isFiltered(shown) ? await findShown(context, place, shown) : null;
  if (found) client.setQueryData(findQuery(place, shown).queryKey, found);
  const start = found?.numbers.find((number) => number >= asked) ?? asked;
  if (total > 0) {
    const page = pageAround(start, total);
    client.setQueryData(rowsQuery(place, start, total).queryKey, await listRows(context, { ...place, ...page }));
  }
  if (total <= mostWithPage) {
    client.setQueryData(statesQuery(place).queryKey, await listStates(context, place));
  }
  return (
    <Workbench namespaces={namespaces}>
      <ScriptFonts languages={[bench.work.language, bench.language]} />
      <HydrationBoundary state={dehydrate(client)}>
        <BenchProvider
          key={Object.values(place).join()}
          place={place}
          mode={mode}
          start={start}
          isSignedIn={context.person !== null}
        >
          <BenchFrame>
            <TopBar me={await getBarPerson()} crumb={<BenchCrumb />} modes={await listModes(context, bench, mode)}>
              <SaveState />
            </TopBar>
            {children}
          </BenchFrame>
        </BenchProvider>
      </HydrationBoundary>
    </Workbench>
  );
}
