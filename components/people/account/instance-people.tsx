'use client';

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, queries } from '@/api/queries';
import { useT } from '@/i18n/client';
import { ActButton } from '../act-button';
import { CopyLine } from '../copy-line';
import { ListState } from '../list-state';
import { Row } from '../row';
import { useDay } from '../use-day';

type Made = { userId: string; link: string; expiresAt: string };

/** For the owner of the instance: everyone with an account, and help for who forgot their password. */
export function InstancePeople() {
  const { t } = useT('people');
  const day = useDay();
  const people = useQuery(queries.people.list.queryOptions());
  const [made, setMade] = useState<Made | null>(null);
  return (
    <ListState query={people}>
      {({ id, name, email, instanceOwner }) => (
        <Row
          key={id}
          name={<bdi>{name}</bdi>}
          meta={
            <>
              <bdi>{email}</bdi>
              {instanceOwner && <> · {t('instance.owner')}</>}
            </>
          }
          acts={
            <ActButton
              label={t('instance.resetLinkNamed', { name })}
              act={async () => setMade({ userId: id, ...(await api.people.resetLink({ userId: id })) })}
            >
              {t('instance.resetLink')}
            </ActButton>
          }
        >
          {made?.userId === id && (
            <CopyLine label={t('link.label')} text={made.link}>
              {t('instance.resetLinkNote', { name, date: day(made.expiresAt) })}
            </CopyLine>
          )}
        </Row>
      )}
    </ListState>
  );
}
