import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getPageContext } from '@/app/page-context';
import { EntryHead } from '@/components/people/entry-head';
import { EntryLinks } from '@/components/people/entry-links';
import { SetUpForm } from '@/components/people/set-up-form';
import { Link } from '@/components/ui/link';
import { getT } from '@/i18n/server';
import { getInstance } from '@/services/people/get-instance';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getT('people');
  return { title: t('setUp.title') };
}

export default async function Page() {
  const { t, lng } = await getT('people');
  const { fresh } = await getInstance(await getPageContext());
  if (!fresh) redirect(`/${lng}/sign-in`);
  return (
    <>
      <EntryHead title={t('setUp.title')}>{t('setUp.line')}</EntryHead>
      <SetUpForm />
      <EntryLinks>
        <p>
          <Link href={`/${lng}`}>{t('signIn.readOpen')}</Link>
        </p>
      </EntryLinks>
    </>
  );
}
