import { dehydrate, HydrationBoundary, QueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Edition } from '@/api/contract/editions';
import type { OpenWork } from '@/api/contract/works';
import { queries } from '@/api/queries';
import { getBarPerson } from '@/app/page-context';
import { Crumb } from '@/components/shell/crumb';
import { TopBar } from '@/components/shell/top-bar';
import { Workbench } from '@/components/shell/workbench';
import { ScriptFonts } from '@/components/ui/fonts/script-fonts';
import { OfWork } from '@/components/work/of-work';
import { workPath } from '@/components/work/work-paths';
import type { Namespace } from '@/i18n/namespaces';

type RecordFrameProps = {
  lng: string;
  work: OpenWork;
  /** Where the page speaks of them. */
  editions?: Edition[];
  namespaces: readonly Namespace[];
  children: ReactNode;
};

/** A page about a work, which leads back to it from the bar. */
export async function RecordFrame({ lng, work, editions, namespaces, children }: RecordFrameProps) {
  const client = new QueryClient();
  client.setQueryData(queries.works.get.queryKey({ input: { workId: work.id } }), work);
  if (editions) client.setQueryData(queries.editions.list.queryKey({ input: { workId: work.id } }), editions);
  return (
    <Workbench namespaces={namespaces}>
      <ScriptFonts languages={[work.language, ...work.languages.map(({ language }) => language)]} />
      <HydrationBoundary state={dehydrate(client)}>
        <TopBar
          me={await getBarPerson()}
          crumb={<Crumb title={work.title} lang={work.language} href={workPath(lng, work.id)} />}
        />
        <OfWork workId={work.id}>{children}</OfWork>
      </HydrationBoundary>
    </Workbench>
  );
}
