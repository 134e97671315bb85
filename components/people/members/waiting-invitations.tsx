'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from 'next/navigation';
import { api, queries } from '@/api/queries';
import { useT } from '@/i18n/client';
import { ActButton } from '../act-button';
import { ListState } from '../list-state';
import { Row } from '../row';
import { useDay } from '../use-day';
import { describeMemberships } from './describe-memberships';

export function WaitingInvitations({ workId }: { workId: string }) {
  const { t } = useT('people');
  const { lng } = useParams<{ lng: string }>();
  const day = useDay();
  const client = useQueryClient();
  const options = queries.people.workInvitations.queryOptions({ input: { workId } });
  const invitations = useQuery(options);

  async function withdraw(invitationId: string) {
    await api.people.withdrawInvitation({ workId, invitationId });
    await client.invalidateQueries({ queryKey: options.queryKey });
  }

  return (
    <ListState query={invitations} empty={t('members.waitingEmpty')}>
      {({ id, role, languages, email, expiresAt }) => (
        <Row
          key={id}
          name={role && describeMemberships([{ role, languages }], t, lng)}
          meta={
            <>
              {email !== null && (
                <>
                  <bdi>{email}</bdi>
                  {' · '}
                </>
              )}
              {t('members.until', { date: day(expiresAt) })}
            </>
          }
          acts={<ActButton act={() => withdraw(id)}>{t('members.withdraw')}</ActButton>}
        />
      )}
    </ListState>
  );
}
