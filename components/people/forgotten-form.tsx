'use client';

import { useState } from 'react';
import { api } from '@/api/queries';
import { TextField } from '@/components/ui/text-field';
import { useT } from '@/i18n/client';
import { EntryForm } from './entry-form';

export function ForgottenForm() {
  const { t } = useT('people');
  const [isSent, setIsSent] = useState(false);
  if (isSent) return <p role="status">{t('forgotten.sent')}</p>;
  return (
    <EntryForm
      submit={t('forgotten.act')}
      onSubmit={async ({ email = '' }) => {
        await api.people.askReset({ email: email.trim() });
        setIsSent(true);
      }}
    >
      <TextField
        name="email"
        type="email"
        label={t('field.email')}
        placeholder={t('field.emailExample')}
        autoComplete="username"
        size="large"
        isRequired
      />
    </EntryForm>
  );
}
