'use client';

import { CloudUpload, Layers, SquarePen } from 'lucide-react';
import { useT } from 'next-i18next/client';
import styles from './row.module.css';
import type { Unsent } from './sentence-row';

type RowFlagsProps = { versions: number; isStale: boolean; unsent: Unsent; span: number };

/** What else there is to a sentence, in its outer margin. */
export function RowFlags({ versions, isStale, unsent, span }: RowFlagsProps) {
  const { t } = useT('bench');
  return (
    <div className={styles.flags} style={{ gridRow: `1 / span ${span}` }}>
      {unsent === 'waiting' && (
        <span className={styles.flag} title={t('flag.unsent')}>
          <CloudUpload aria-hidden />
          <span className="visually-hidden">{t('flag.unsent')}</span>
        </span>
      )}
      {versions > 1 && (
        <span className={styles.flag} title={t('flag.versions', { count: versions })}>
          <Layers aria-hidden />
          <span aria-hidden="true">{versions}</span>
          <span className="visually-hidden">{t('flag.versions', { count: versions })}</span>
        </span>
      )}
      {isStale && (
        <span className={styles.flag} title={t('flag.stale')}>
          <SquarePen aria-hidden />
          <span className="visually-hidden">{t('flag.stale')}</span>
        </span>
      )}
    </div>
  );
}
