import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getPageContext } from '@/app/page-context';
import { EntryHead } from '@/components/people/entry-head';
import { EntryLinks } from '@/components/people/entry-links';
import { SignUpForm } from '@/components/people/sign-up-form';
import { Link } from '@/components/ui/link';
import { getT } from '@/i18n/server';
import { getInstance } from '@/services/people/get-instance';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getT('people');
  return { title: t('signUp.title') };
}

export default async function Page() {
  const { t, lng } = await getT('people');
  const context = await getPageContext();
  const { fresh, signUp } = await getInstance(context);
  if (fresh) redirect(`/${lng}/setup`);
  if (context.person) redirect(`/${lng}`);
  return (
    <>
      <EntryHead title={t('signUp.title')}>{signUp === 'open' ? t('tagline') : t('signUp.closed')}</EntryHead>
      {signUp === 'open' && <SignUpForm next={`/${lng}`} />}
      <EntryLinks>
        <p>
          {t('signUp.haveAccount')} <Link href={`/${lng}/sign-in`}>{t('signIn.title')}</Link>
        </p>
        <p>
          <Link href={`/${lng}`}>{t('signIn.readOpen')}</Link>
        </p>
      </EntryLinks>
    </>
  );
}
