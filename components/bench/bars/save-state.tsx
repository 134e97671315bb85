'use client';

import { Check, CloudUpload, RefreshCw, TriangleAlert } from 'lucide-react';
import { useT } from '@/i18n/client';
import { useBenchChapter } from '../bench-provider';
import { useClock } from '../use-clock';
import { useRefusal } from '../use-refusal';
import styles from './bars.module.css';
import { LastDecision } from './last-decision';

/** What may truthfully be said of everything that was written: saved, saving, waiting here, or refused. */
export function SaveState() {
  const { t } = useT('bench');
  const { chapter } = useBenchChapter();
  const sayTime = useClock();
  const sayRefusal = useRefusal();
  const { status, isUnkept } = chapter.outboxNow;
  return (
    <>
      <LastDecision />
      <span className={styles.saved} role="status" data-kind={status.kind}>
        {status.kind === 'saved' && (
          <>
            <Check aria-hidden /> {t('save.saved', { time: sayTime(status.at) })}
          </>
        )}
        {status.kind === 'saving' && (
          <>
            <RefreshCw aria-hidden /> {t('save.saving')}
          </>
        )}
        {status.kind === 'waiting' && (
          <>
            <CloudUpload aria-hidden /> {t('save.waiting', { count: status.count })}
          </>
        )}
        {status.kind === 'refused' && (
          <>
            <TriangleAlert aria-hidden /> {t('save.refused', { reason: sayRefusal(status.refusal) })}
          </>
        )}
        {isUnkept && t('save.unkept')}
      </span>
    </>
  );
}
