'use client';

import { TextField } from '@/components/ui/text-field';
import { useT } from '@/i18n/client';

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
