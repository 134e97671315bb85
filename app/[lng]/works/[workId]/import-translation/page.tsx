import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { validate } from 'uuid';
import { getBarPerson, getPageContext } from '@/app/page-context';
import { ImportTranslation } from '@/components/align/import/import-translation';
import { Crumb } from '@/components/shell/crumb';
import { TopBar } from '@/components/shell/top-bar';
import { Workbench } from '@/components/shell/workbench';
import { mayAct } from '@/core/work/role';
import { getT } from '@/i18n/server';
import { listContributors } from '@/services/people/list-contributors';
import { getWork } from '@/services/works/get-work';
import { openWork } from '../open-work';

type PageProps = { params: Promise<{ lng: string; workId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getT('align');
  return { title: t('import.title') };
}

export default async function Page({ params }: PageProps) {
  const { lng, workId } = await params;
  const work = await readWork(lng, workId);
  if (!mayAct(work.mine, 'translate')) notFound();
  const context = await getPageContext();
  return (
    <Workbench namespaces={['align', 'import']}>
      <TopBar
        me={await getBarPerson()}
        crumb={<Crumb title={work.title} lang={work.language} href={`/${lng}/works/${work.id}`} />}
      />
      <ImportTranslation
        work={{ id: work.id, language: work.language, mine: work.mine }}
        languages={work.languages.map(({ language }) => language)}
        contributors={await listContributors(context, workId)}
      />
    </Workbench>
  );
}

const readWork = cache(async (lng: string, workId: string) => {
  if (!validate(workId)) notFound();
  const context = await getPageContext();
  return openWork(context, lng, `/works/${workId}/import-translation`, () => getWork(context, { workId }));
});
