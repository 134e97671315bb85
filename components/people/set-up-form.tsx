'use client';

import { useParams } from 'next/navigation';
import { api } from '@/api/queries';
import { useT } from '@/i18n/client';
import { EntryForm } from './entry-form';
import { NewcomerFields, newcomerOf } from './newcomer-fields';

export function SetUpForm() {
  const { t } = useT('people');
  const { lng } = useParams<{ lng: string }>();
  return (
    <EntryForm
      submit={t('setUp.act')}
      onSubmit={async (entries) => {
        await api.people.setUp(newcomerOf(entries));
        location.assign(`/${lng}`);
      }}
    >
      <NewcomerFields />
    </EntryForm>
  );
}
