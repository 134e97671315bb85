'use client';

import { CloudUpload, Layers, MessageSquare, SquarePen } from 'lucide-react';
import type { Row } from '@/api/contract/shapes';
import { useT } from '@/i18n/client';
import { ConfidenceFlag } from './confidence-flag';
import styles from './row.module.css';
import { useRowSettings } from './row-settings';
import type { Unsent } from './sentence-row';

type RowFlagsProps = { run: readonly [Row, ...Row[]]; isStale: boolean; confidence: number | null; unsent: Unsent };

/** What else there is to a sentence, in its outer margin. */
export function RowFlags({ run, isStale, confidence, unsent }: RowFlagsProps) {
  const { t } = useT('bench');
  const { commentsAt } = useRowSettings();
  const versions = run[0].versions.length;
  const comments = Math.max(...run.map(({ number }) => commentsAt.get(number) ?? 0));
  return (
    <div className={styles.flags}>
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
      {comments > 0 && (
        <span className={styles.flag} title={t('flag.comments', { count: comments })}>
          <MessageSquare aria-hidden />
          <span aria-hidden="true">{comments}</span>
          <span className="visually-hidden">{t('flag.comments', { count: comments })}</span>
        </span>
      )}
      {confidence !== null && <ConfidenceFlag confidence={confidence} />}
      {isStale && (
        <span className={styles.flag} title={t('flag.stale')}>
          <SquarePen aria-hidden />
          <span className="visually-hidden">{t('flag.stale')}</span>
        </span>
      )}
    </div>
  );
}
