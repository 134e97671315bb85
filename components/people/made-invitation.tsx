'use client';

import { useT } from '@/i18n/client';
import { CopyLine } from './copy-line';
import { useDay } from './use-day';

export type MadeInvitation = { link: string; expiresAt: string; mailed: boolean; email: string };

/** The link of an invitation, to hand over, and what became of its letter. */
export function MadeInvitationLine({ made }: { made: MadeInvitation }) {
  const { t } = useT('people');
  const day = useDay();
  return (
    <CopyLine label={t('link.label')} text={made.link}>
      {t('link.made', { date: day(made.expiresAt) })}{' '}
      {made.email !== '' && (made.mailed ? t('link.mailed', { email: made.email }) : t('link.notMailed'))}
    </CopyLine>
  );
}
