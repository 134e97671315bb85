'use client';

import type { WorkEvent } from '@/api/contract/shapes';
import { Siglum } from '@/components/ui/siglum';
import { StateMark } from '@/components/ui/state-mark';
import { useT } from '@/i18n/client';
import { useClock } from '../use-clock';
import styles from './apparatus.module.css';

/** A decision in the history of a sentence. */
export function HistoryEvent({ event }: { event: WorkEvent }) {
  const { t } = useT('bench');
  const sayTime = useClock();
  return (
    <li className={styles.step}>
      <time dateTime={event.at}>{sayTime(event.at)}</time>
      {event.who ? <Siglum siglum={event.who.siglum} name={event.who.name} /> : <span />}
      <div className={styles.event}>
        {event.kind === 'version-state-changed' && event.after ? (
          <StateMark state={event.after} />
        ) : (
          t(
            `history.${event.kind as 'version-merged' | 'version-split' | 'version-restored' | 'source-confirmed' | 'conflict-settled' | 'version-chosen' | 'choice-taken-back' | 'suggestion-dismissed'}`,
          )
        )}
        {event.reason !== '' && <bdi> {event.reason}</bdi>}
      </div>
    </li>
  );
}
