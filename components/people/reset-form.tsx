'use client';

import { useParams } from 'next/navigation';
import { useState } from 'react';
import { Link } from '@/components/ui/link';
import { TextField } from '@/components/ui/text-field';
import { passwordLength } from '@/core/work/password';
import { useT } from '@/i18n/client';
import { askAuth } from './ask-auth';
import { EntryForm } from './entry-form';

export function ResetForm({ token }: { token: string }) {
  const { t } = useT('people');
  const { lng } = useParams<{ lng: string }>();
  const [isSaved, setIsSaved] = useState(false);
  if (isSaved) {
    return (
      <p role="status">
        {t('reset.done')} <Link href={`/${lng}/sign-in`}>{t('signIn.title')}</Link>
      </p>
    );
  }
  return (
    <EntryForm
      submit={t('reset.act')}
      onSubmit={async ({ newPassword }) => {
        await askAuth('/reset-password', { token, newPassword });
        setIsSaved(true);
      }}
    >
      <TextField
        name="newPassword"
        type="password"
        label={t('field.newPassword')}
        description={t('field.passwordHint', { least: passwordLength.least })}
        autoComplete="new-password"
        size="large"
        isRequired
      />
    </EntryForm>
  );
}
