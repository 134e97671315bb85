'use client';

import { useParams } from 'next/navigation';
import { api } from '@/api/queries';
import { useT } from '@/i18n/client';
import { EntryForm } from './entry-form';
import { NewcomerFields, newcomerOf } from './newcomer-fields';

type JoinFormProps = {
  token: string;
  /** The name of whoever is signed in; null asks for a new account. */
  name: string | null;
  email: string | null;
};

export function JoinForm({ token, name, email }: JoinFormProps) {
  const { t } = useT('people');
  const { lng } = useParams<{ lng: string }>();
  return (
    <EntryForm
      submit={name === null ? t('join.act') : t('join.accept', { name })}
      onSubmit={async (entries) => {
        const newcomer = name === null ? { newcomer: newcomerOf(entries) } : {};
        const { workId } = await api.people.accept({ token, ...newcomer });
        location.assign(workId ? `/${lng}/works/${workId}` : `/${lng}`);
      }}
    >
      {name === null && <NewcomerFields email={email ?? undefined} />}
    </EntryForm>
  );
}
