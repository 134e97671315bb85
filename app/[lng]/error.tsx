'use client';

import { useParams } from 'next/navigation';
import { useT } from 'next-i18next/client';
import { useEffect } from 'react';
import { Opening } from '@/components/shell/opening';
import { ButtonLink } from '@/components/ui/button-link';
import { ErrorState } from '@/components/ui/error-state';

type ErrorPageProps = { error: Error & { digest?: string }; retry: () => void };

export default function ErrorPage({ error, retry }: ErrorPageProps) {
  const { t } = useT('common');
  const { lng } = useParams<{ lng: string }>();
  useEffect(() => console.error(error), [error]);
  return (
    <Opening>
      <ErrorState isPage title={t('error.title')} reference={error.digest} onRetry={retry}>
        {t('error.body')}
      </ErrorState>
      <ButtonLink href={`/${lng}`} variant="plain">
        {t('error.library')}
      </ButtonLink>
    </Opening>
  );
}
