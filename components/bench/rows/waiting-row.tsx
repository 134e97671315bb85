'use client';

import { LoadingLines } from '@/components/ui/loading-lines';
import { TextButton } from '@/components/ui/text-button';
import { useT } from '@/i18n/client';
import styles from './row.module.css';
import { useRowSettings } from './row-settings';

type WaitingRowProps = { number: number; isFailed: boolean; onRetry: () => void };

/** A sentence on its way keeps its height: rules stand where lines will. */
export function WaitingRow({ number, isFailed, onRetry }: WaitingRowProps) {
  const { t } = useT(['bench', 'common']);
  const { interfaceDirection } = useRowSettings();
  return (
    <div className={styles.row} data-waiting>
      <div className={styles.margin}>
        <span className={styles.number}>{number}</span>
      </div>
      <div className={styles.verso}>{!isFailed && <LoadingLines quiet widths={widthsOf(number)} />}</div>
      <div className={styles.fold} />
      <div className={styles.state} />
      <div className={styles.recto}>
        {isFailed ? (
          <p className={styles.aside} dir={interfaceDirection}>
            {t('bench:failed')} <TextButton onPress={onRetry}>{t('common:error.again')}</TextButton>
          </p>
        ) : (
          <LoadingLines quiet widths={widthsOf(number + 3)} />
        )}
      </div>
      <div className={styles.flags} />
    </div>
  );
}

/** Uneven as text is, but the same each time. */
function widthsOf(number: number): number[] {
  return [78 + ((number * 7) % 20), 20 + ((number * 31) % 50)];
}
