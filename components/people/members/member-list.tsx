'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from 'next/navigation';
import { api, queries } from '@/api/queries';
import { useT } from '@/i18n/client';
import { ActButton } from '../act-button';
import { ListState } from '../list-state';
import { Row } from '../row';
import { describeMemberships } from './describe-memberships';
import { RolesDialog } from './roles-dialog';

type MemberListProps = {
  workId: string;
  languages: readonly string[];
  /** The asking person; null for a reader without an account. */
  me: string | null;
  mayOwn: boolean;
};

export function MemberList({ workId, languages, me, mayOwn }: MemberListProps) {
  const { t } = useT('people');
  const { lng } = useParams<{ lng: string }>();
  const client = useQueryClient();
  const options = queries.people.members.queryOptions({ input: { workId } });
  const members = useQuery(options);
  const refresh = () => client.invalidateQueries({ queryKey: options.queryKey });

  async function leave(userId: string) {
    await api.people.removeMember({ workId, userId });
    if (userId === me) location.assign(`/${lng}`);
    else await refresh();
  }

  return (
    <ListState query={members}>
      {({ userId, name, email, memberships }) => (
        <Row
          key={userId}
          name={
            <>
              <bdi>{name}</bdi>
              {userId === me && <span className="faint"> ({t('members.you')})</span>}
            </>
          }
          meta={
            <>
              {describeMemberships(memberships, t, lng)}
              {email !== null && (
                <>
                  {' · '}
                  <bdi>{email}</bdi>
                </>
              )}
            </>
          }
          acts={
            <>
              {mayOwn && <RolesDialog {...{ workId, userId, name, memberships, languages }} onSaved={refresh} />}
              {(mayOwn || userId === me) && (
                <ActButton
                  act={() => leave(userId)}
                  {...(userId !== me && { label: t('members.removeNamed', { name }) })}
                >
                  {userId === me ? t('members.leave') : t('members.remove')}
                </ActButton>
              )}
            </>
          }
        />
      )}
    </ListState>
  );
}
