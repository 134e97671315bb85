'use client';

import { useT } from 'next-i18next/client';
import { TextField } from '@/components/ui/text-field';

/** Where an invitation is also sent, on an instance that can send mail. */
export function MailToField() {
  const { t } = useT('people');
  return (
    <TextField
      name="mailTo"
      type="email"
      label={t('field.mailTo')}
      placeholder={t('field.emailExample')}
      description={t('field.mailToHint')}
    />
  );
}
