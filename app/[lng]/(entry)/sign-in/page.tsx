import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getPageContext } from '@/app/page-context';
import { EntryHead } from '@/components/people/entry-head';
import { EntryLinks } from '@/components/people/entry-links';
import { SignInForm } from '@/components/people/sign-in-form';
import { Link } from '@/components/ui/link';
import { getT } from '@/i18n/server';
import { getInstance } from '@/services/people/get-instance';
import { localPath } from '@/services/people/local-path';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getT('people');
  return { title: t('signIn.title') };
}

export default async function Page({ searchParams }: { searchParams: Promise<{ next?: string }> }) {
  const { t, lng } = await getT('people');
  const context = await getPageContext();
  const next = localPath((await searchParams).next, `/${lng}`);
  const { fresh, signUp } = await getInstance(context);
  if (fresh) redirect(`/${lng}/setup`);
  if (context.person) redirect(next);
  return (
    <>
      <EntryHead title={t('signIn.title')}>{t('tagline')}</EntryHead>
      <SignInForm next={next} />
      <EntryLinks>
        {signUp === 'open' && (
          <p>
            {t('signIn.newHere')} <Link href={`/${lng}/sign-up`}>{t('signIn.createAccount')}</Link>
          </p>
        )}
        <p>
          <Link href={`/${lng}`}>{t('signIn.readOpen')}</Link>
        </p>
      </EntryLinks>
    </>
  );
}
