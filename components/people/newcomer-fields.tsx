'use client';

import { TextField } from '@/components/ui/text-field';
import { passwordLength } from '@/core/work/password';
import { useT } from '@/i18n/client';
import type { Entries } from './entry-form';

/** Name, address and a new password: all that an account is made of. */
export function NewcomerFields({ email }: { email?: string | undefined }) {
  const { t } = useT('people');
  return (
    <>
      <TextField name="name" label={t('field.name')} autoComplete="name" size="large" isRequired />
      <TextField
        name="email"
        type="email"
        label={t('field.email')}
        placeholder={t('field.emailExample')}
        autoComplete="username"
        size="large"
        isRequired
        {...(email && { defaultValue: email })}
      />
      <TextField
        name="newPassword"
        type="password"
        label={t('field.password')}
        description={t('field.passwordHint', { least: passwordLength.least })}
        autoComplete="new-password"
        size="large"
        isRequired
      />
    </>
  );
}

export function newcomerOf({ name = '', email = '', newPassword = '' }: Entries) {
  return { name: name.trim(), email: email.trim(), password: newPassword };
}
