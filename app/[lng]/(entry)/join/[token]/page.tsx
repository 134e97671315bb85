import type { Metadata } from 'next';
import { getPageContext } from '@/app/page-context';
import { EntryHead } from '@/components/people/entry-head';
import { EntryLinks } from '@/components/people/entry-links';
import { JoinForm } from '@/components/people/join-form';
import { Link } from '@/components/ui/link';
import { getT } from '@/i18n/server';
import { getInvitation } from '@/services/people/get-invitation';
import { ServiceError } from '@/services/service-error';
import { InvitationLine } from './invitation-line';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getT('people');
  return { title: t('join.title') };
}

export default async function Page({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const { t, lng } = await getT('people');
  const context = await getPageContext();
  const invitation = await getInvitation(context, token).catch((error) => {
    if (error instanceof ServiceError && error.code === 'not-found') return null;
    throw error;
  });
  if (!invitation) return <EntryHead title={t('join.title')}>{t('join.gone')}</EntryHead>;
  if (invitation.state !== 'open') {
    return <EntryHead title={t('join.title')}>{t(`refused.invitation-${invitation.state}`)}</EntryHead>;
  }
  const name = context.person?.name ?? null;
  return (
    <>
      <EntryHead title={t('join.title')}>
        <InvitationLine invitation={invitation} />
      </EntryHead>
      <JoinForm token={token} name={name} email={invitation.email} />
      {name === null && (
        <EntryLinks>
          <p>
            {t('join.haveAccount')} <Link href={`/${lng}/sign-in?next=/${lng}/join/${token}`}>{t('signIn.title')}</Link>
          </p>
        </EntryLinks>
      )}
    </>
  );
}
