'use client';

import { useParams } from 'next/navigation';
import { useT } from 'next-i18next/client';
import { useEffect } from 'react';
import { Opening } from '@/components/shell/opening';
import { ErrorState } from '@/components/ui/error-state';
import { Link } from '@/components/ui/link';

type ErrorPageProps = { error: Error & { digest?: string }; retry: () => void };

export default function ErrorPage({ error, retry }: ErrorPageProps) {
  const { t } = useT('common');
  const { lng } = useParams<{ lng: string }>();
  useEffect(() => console.error(error), [error]);
  return (
    <Opening>
      <ErrorState
        isPage
        title={t('error.title')}
        reference={error.digest}
        onRetry={retry}
        act={<Link href={`/${lng}`}>{t('error.library')}</Link>}
      >
        {t('error.body')}
      </ErrorState>
    </Opening>
  );
}
