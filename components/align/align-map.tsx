'use client';

import { type PointerEvent, type Ref, useMemo } from 'react';
import { type Sureness, surenessOf } from '@/core/align/kept-bead';
import { useT } from '@/i18n/client';
import styles from './align.module.css';
import { useAlign } from './align-provider';

type Bar = { readonly start: number; readonly length: number; readonly sureness: Sureness };

/** How sure the beads are, from the first to the last. */
export function AlignMap({ viewRef }: { viewRef: Ref<HTMLDivElement> }) {
  const { t } = useT('align');
  const { beads, current, go } = useAlign();
  const total = Math.max(1, beads.length);
  const bars = useMemo(() => {
    const runs: Bar[] = [];
    for (const [start, bead] of beads.entries()) {
      const sureness = surenessOf(bead);
      const last = runs.at(-1);
      if (last?.sureness === sureness) runs[runs.length - 1] = { ...last, length: last.length + 1 };
      else runs.push({ start, length: 1, sureness });
    }
    return runs;
  }, [beads]);

  function jump({ currentTarget, clientY }: PointerEvent<HTMLDivElement>) {
    const { top, height } = currentTarget.getBoundingClientRect();
    go(Math.floor(((clientY - top) / height) * total));
  }

  return (
    <div className={styles.map}>
      <div className={styles.area} role="img" aria-label={t('map')} onPointerDown={jump}>
        {bars.map(({ start, length, sureness }) => (
          <span
            key={start}
            className={styles.bar}
            data-sureness={sureness}
            style={{ insetBlockStart: `${(start / total) * 100}%`, blockSize: `${(length / total) * 100}%` }}
          />
        ))}
        <div ref={viewRef} className={styles.view} />
        <div className={styles.current} style={{ insetBlockStart: `${((current + 0.5) / total) * 100}%` }} />
      </div>
    </div>
  );
}
