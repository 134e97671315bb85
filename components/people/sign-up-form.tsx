'use client';

import { api } from '@/api/queries';
import { useT } from '@/i18n/client';
import { EntryForm } from './entry-form';
import { NewcomerFields, newcomerOf } from './newcomer-fields';

export function SignUpForm({ next }: { next: string }) {
  const { t } = useT('people');
  return (
    <EntryForm
      submit={t('signUp.act')}
      onSubmit={async (entries) => {
        await api.people.signUp(newcomerOf(entries));
        location.assign(next);
      }}
    >
      <NewcomerFields />
    </EntryForm>
  );
}
