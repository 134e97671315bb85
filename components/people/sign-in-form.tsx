'use client';

import { useParams } from 'next/navigation';
import { Link } from '@/components/ui/link';
import { TextField } from '@/components/ui/text-field';
import { useT } from '@/i18n/client';
import { askAuth } from './ask-auth';
import { EntryForm } from './entry-form';

/** `next` is the page to open then. */
export function SignInForm({ next }: { next: string }) {
  const { t } = useT('people');
  const { lng } = useParams<{ lng: string }>();
  return (
    <EntryForm
      submit={t('signIn.act')}
      onSubmit={async ({ email = '', password = '' }) => {
        await askAuth('/sign-in/email', { email: email.trim(), password });
        location.assign(next);
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
      <TextField
        name="password"
        type="password"
        label={t('field.password')}
        aside={<Link href={`/${lng}/forgotten-password`}>{t('signIn.forgotten')}</Link>}
        autoComplete="current-password"
        size="large"
        isRequired
      />
    </EntryForm>
  );
}
