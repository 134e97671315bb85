import type { Metadata } from 'next';
import { EntryHead } from '@/components/people/entry-head';
import { ResetForm } from '@/components/people/reset-form';
import { getT } from '@/i18n/server';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getT('people');
  return { title: t('reset.title') };
}

export default async function Page({ params }: { params: Promise<{ token: string }> }) {
  const { t } = await getT('people');
  return (
    <>
      <EntryHead title={t('reset.title')}>{t('reset.line')}</EntryHead>
      <ResetForm token={(await params).token} />
    </>
  );
}
