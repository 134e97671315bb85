'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { api } from '@/api/queries';
import { TextField } from '@/components/ui/text-field';
import { useT } from '@/i18n/client';
import { EntryForm } from '../entry-form';

export function NameForm({ name }: { name: string }) {
  const { t } = useT('people');
  const router = useRouter();
  const [isSaved, setIsSaved] = useState(false);
  return (
    <EntryForm
      submit={t('account.save')}
      size="medium"
      onSubmit={async (entries) => {
        await api.people.changeMe({ name: entries.name?.trim() ?? '' });
        setIsSaved(true);
        router.refresh();
      }}
    >
      <TextField
        name="name"
        label={t('field.name')}
        defaultValue={name}
        autoComplete="name"
        isRequired
        onChange={() => setIsSaved(false)}
      />
      {isSaved && <p role="status">{t('account.saved')}</p>}
    </EntryForm>
  );
}
