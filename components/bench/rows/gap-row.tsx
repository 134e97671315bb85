'use client';

import { UnfoldVertical } from 'lucide-react';
import { useT } from '@/i18n/client';
import styles from './row.module.css';
import { useRowSettings } from './row-settings';

/** Sentences that the filter leaves out, folded to one line. */
export function GapRow({ start, end }: { start: number; end: number }) {
  const { t } = useT('bench');
  const { interfaceDirection, unfold } = useRowSettings();
  const count = end - start + 1;
  return (
    <div className={styles.row} data-gap>
      <div className={styles.margin} />
      <div className={styles.verso}>
        <button type="button" className={styles.unfold} dir={interfaceDirection} onClick={() => unfold(start)}>
          <UnfoldVertical aria-hidden />
          {count === 1 ? t('gap.one', { number: start }) : t('gap.many', { count, start, end })}
        </button>
      </div>
      <div className={styles.fold} />
      <div className={styles.state} />
      <div className={styles.recto} />
      <div className={styles.flags} />
    </div>
  );
}
