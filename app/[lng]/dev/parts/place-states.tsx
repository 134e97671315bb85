'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { ErrorState } from '@/components/ui/error-state';
import { LoadingLines } from '@/components/ui/loading-lines';
import { OfflineStrip } from '@/components/ui/offline-strip';
import { useT } from '@/i18n/client';
import { Part } from './part';
import styles from './parts.module.css';

export function PlaceStates() {
  const { t } = useT('parts');
  const [unsent, setUnsent] = useState(3);
  return (
    <>
      <Part title={t('loading.title')} about={t('loading.about')}>
        <div className={styles.opening}>
          <p className={`tx ${styles.line}`}>{t('loading.source')}</p>
          <div className={styles.line}>
            <LoadingLines widths={[88, 40]} />
          </div>
        </div>
      </Part>
      <Part title={t('offline.title')} about={t('offline.about')}>
        <OfflineStrip since="14:29" unsent={unsent} onRetry={() => setUnsent((before) => Math.max(0, before - 1))} />
      </Part>
      <Part title={t('failed.title')} about={t('failed.about')}>
        <div className={styles.opening}>
          <EmptyState title={t('failed.empty')} act={<Button size="small">{t('failed.act')}</Button>}>
            {t('failed.emptyAbout')}
          </EmptyState>
          <ErrorState title={t('failed.error')} reference="7f2c" onRetry={() => {}}>
            {t('failed.errorAbout')}
          </ErrorState>
        </div>
      </Part>
    </>
  );
}
