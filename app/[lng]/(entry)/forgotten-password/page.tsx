import type { Metadata } from 'next';
import { EntryHead } from '@/components/people/entry-head';
import { EntryLinks } from '@/components/people/entry-links';
import { ForgottenForm } from '@/components/people/forgotten-form';
import { Link } from '@/components/ui/link';
import { getT } from '@/i18n/server';
import { canMail } from '@/services/people/send-mail';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getT('people');
  return { title: t('forgotten.title') };
}

export default async function Page() {
  const { t, lng } = await getT('people');
  return (
    <>
      <EntryHead title={t('forgotten.title')}>{canMail() ? t('forgotten.line') : t('forgotten.noMail')}</EntryHead>
      {canMail() && <ForgottenForm />}
      <EntryLinks>
        <p>
          <Link href={`/${lng}/sign-in`}>{t('forgotten.back')}</Link>
        </p>
      </EntryLinks>
    </>
  );
}
