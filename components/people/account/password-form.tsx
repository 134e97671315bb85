'use client';

import { useState } from 'react';
import { TextField } from '@/components/ui/text-field';
import { passwordLength } from '@/core/work/password';
import { useT } from '@/i18n/client';
import { askAuth } from '../ask-auth';
import { EntryForm } from '../entry-form';

export function PasswordForm({ email }: { email: string }) {
  const { t } = useT('people');
  const [isSaved, setIsSaved] = useState(false);
  return (
    <EntryForm
      submit={t('account.save')}
      size="medium"
      onSubmit={async ({ currentPassword, newPassword }, form) => {
        await askAuth('/change-password', { currentPassword, newPassword, revokeOtherSessions: true });
        form.reset();
        setIsSaved(true);
      }}
    >
      {/* tells password managers whose password this is */}
      <input hidden readOnly name="username" autoComplete="username" value={email} />
      <TextField
        name="currentPassword"
        type="password"
        label={t('field.currentPassword')}
        autoComplete="current-password"
        isRequired
        onChange={() => setIsSaved(false)}
      />
      <TextField
        name="newPassword"
        type="password"
        label={t('field.newPassword')}
        description={t('field.passwordHint', { least: passwordLength.least })}
        autoComplete="new-password"
        isRequired
      />
      {isSaved && <p role="status">{t('account.saved')}</p>}
    </EntryForm>
  );
}
