import { dehydrate, HydrationBoundary, QueryClient } from '@tanstack/react-query';
import type { Metadata } from 'next';
import { queries } from '@/api/queries';
import { getBarPerson, getPageContext } from '@/app/page-context';
import { TopBar } from '@/components/shell/top-bar';
import { Workbench } from '@/components/shell/workbench';
import { ScriptFonts } from '@/components/ui/fonts/script-fonts';
import { activityInput } from '@/components/work/activity-input';
import { WorkPage } from '@/components/work/work-page';
import { listEditions } from '@/services/editions/list-editions';
import { listActivity } from '@/services/works/list-activity';
import { readWork } from './read-work';

type PageProps = { params: Promise<{ lng: string; workId: string }> };

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { lng, workId } = await params;
  return { title: (await readWork(lng, workId)).title };
}

export default async function Page({ params }: PageProps) {
  const { lng, workId } = await params;
  const work = await readWork(lng, workId);
  const input = activityInput(work.id);
  const client = new QueryClient();
  client.setQueryData(queries.works.get.queryKey({ input: { workId: work.id } }), work);
  client.setQueryData(
    queries.editions.list.queryKey({ input: { workId: work.id } }),
    await listEditions(await getPageContext(), { workId: work.id }),
  );
  client.setQueryData(queries.works.activity.queryKey({ input }), await listActivity(await getPageContext(), input));
  return (
    <Workbench namespaces={['work', 'import', 'align', 'edition']}>
      <ScriptFonts languages={[work.language, ...work.languages.map(({ language }) => language)]} />
      <HydrationBoundary state={dehydrate(client)}>
        <TopBar me={await getBarPerson()} />
        <WorkPage workId={work.id} />
      </HydrationBoundary>
    </Workbench>
  );
}
