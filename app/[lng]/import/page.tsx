import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { ImportPage } from '@/components/import/import-page';
import { TopBar } from '@/components/shell/top-bar';
import { Workbench } from '@/components/shell/workbench';
import { getT } from '@/i18n/server';
import { getBarPerson, getPageContext } from '../../page-context';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getT('import');
  return { title: t('title') };
}

export default async function Page() {
  const { lng } = await getT('import');
  const { person } = await getPageContext();
  if (!person) redirect(`/${lng}/sign-in?next=/${lng}/import`);
  return (
    <Workbench namespaces={['import']}>
      <TopBar me={await getBarPerson()} />
      <ImportPage />
    </Workbench>
  );
}
