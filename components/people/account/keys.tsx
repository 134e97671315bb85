'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Key } from '@/api/contract/people';
import { api, queries } from '@/api/queries';
import { TextField } from '@/components/ui/text-field';
import { useT } from '@/i18n/client';
import { ActButton } from '../act-button';
import { CopyLine } from '../copy-line';
import { EntryForm } from '../entry-form';
import { ListState } from '../list-state';
import { Row } from '../row';
import { useDay } from '../use-day';

export function Keys() {
  const { t } = useT('people');
  const day = useDay();
  const client = useQueryClient();
  const keys = useQuery(queries.people.keys.queryOptions());
  const [made, setMade] = useState<(Key & { key: string }) | null>(null);
  const refresh = () => client.invalidateQueries({ queryKey: queries.people.keys.key() });

  return (
    <>
      <ListState query={keys} empty={t('account.keysEmpty')}>
        {(key) => (
          <Row
            key={key.id}
            name={<bdi>{key.name}</bdi>}
            meta={
              <>
                <code dir="ltr">{key.start}…</code> {t('account.keyFrom', { date: day(key.createdAt) })}
                {' · '}
                {key.lastUsedAt ? t('account.keyUsed', { date: day(key.lastUsedAt) }) : t('account.keyUnused')}
              </>
            }
            acts={
              <ActButton
                label={t('account.deleteKeyNamed', { name: key.name })}
                act={() => api.people.removeKey({ keyId: key.id }).then(refresh)}
              >
                {t('account.deleteKey')}
              </ActButton>
            }
          />
        )}
      </ListState>
      {made && (
        <CopyLine label={made.name} text={made.key}>
          {t('account.keyMade')}
        </CopyLine>
      )}
      <EntryForm
        submit={t('account.makeKey')}
        size="medium"
        onSubmit={async ({ keyName = '' }, form) => {
          setMade(await api.people.makeKey({ name: keyName.trim() }));
          form.reset();
          await refresh();
        }}
      >
        <TextField name="keyName" label={t('field.keyName')} maxLength={60} isRequired />
      </EntryForm>
    </>
  );
}
