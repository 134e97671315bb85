'use client';

import { CloudOff } from 'lucide-react';
import { useT } from '@/i18n/client';
import { Button } from './button';
import styles from './offline-strip.module.css';

type OfflineStripProps = {
  /** The clock when the connection was lost, already in the reader's form: `14:29`. */
  since: string;
  /** Sentences written here that the server has not got. */
  unsent: number;
  onRetry: () => void;
};

/** Writing goes on; what is unsent says so. */
export function OfflineStrip({ since, unsent, onRetry }: OfflineStripProps) {
  const { t } = useT('common');
  return (
    <div className={styles.strip} role="status">
      <CloudOff aria-hidden />
      <p>
        <b>{t('offline.since', { time: since })}</b> {t('offline.kept', { count: unsent })}
      </p>
      <Button size="small" onPress={onRetry}>
        {t('offline.retry')}
      </Button>
    </div>
  );
}
