'use client';

import { useParams } from 'next/navigation';
import { useT } from '@/i18n/client';
import { ActButton } from '../act-button';
import { askAuth } from '../ask-auth';

export function SignOutEverywhere() {
  const { t } = useT('people');
  const { lng } = useParams<{ lng: string }>();
  return (
    <div>
      <ActButton
        act={async () => {
          await askAuth('/revoke-sessions', {});
          location.assign(`/${lng}/sign-in`);
        }}
      >
        {t('account.signOutEverywhere')}
      </ActButton>
    </div>
  );
}
