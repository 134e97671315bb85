'use client';

import { useParams } from 'next/navigation';
import { useEffect } from 'react';
import { Opening } from '@/components/shell/opening';
import { ErrorState } from '@/components/ui/error-state';
import link from '@/components/ui/link.module.css';
import { useT } from '@/i18n/client';

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
        // a full load, since what failed may have been the page's script
        act={
          <a className={link.link} data-tone="text" href={`/${lng}`}>
            {t('error.library')}
          </a>
        }
      >
        {t('error.body')}
      </ErrorState>
    </Opening>
  );
}
