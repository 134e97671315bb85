'use client';

import { type PointerEvent, type Ref, useMemo } from 'react';
import { joinBars, silhouette } from '@/core/editing/silhouette';
import { useT } from '@/i18n/client';
import { useBench } from './bench-provider';
import styles from './minimap.module.css';
import { useCommands } from './use-commands';

/** More bars than these would be thinner than two pixels. */
const mostBars = 320;
/** Up to this many sentences each has a bar of its own. */
const mostSingle = 160;

/** A silhouette of the chapter: width is progress, the bracket is the view, the bar is the current sentence. */
export function Minimap({ viewRef }: { viewRef: Ref<HTMLDivElement> }) {
  const { t } = useT('bench');
  const { chapter, selection } = useBench();
  const { goTo } = useCommands();
  const { bench } = chapter;
  const total = Math.max(1, chapter.total);
  const bars = useMemo(() => {
    const all = silhouette(bench.states, mostBars);
    return total > mostSingle ? joinBars(all) : all;
  }, [bench.states, total]);

  function jump({ currentTarget, clientY, buttons, type, pointerId }: PointerEvent<HTMLDivElement>) {
    if (type !== 'pointerdown' && buttons !== 1) return;
    if (type === 'pointerdown') currentTarget.setPointerCapture(pointerId);
    const { top, height } = currentTarget.getBoundingClientRect();
    const share = Math.min(1, Math.max(0, (clientY - top) / height));
    if (chapter.total > 0) goTo(Math.min(total, Math.floor(share * total) + 1), { align: 'center' });
  }

  return (
    <div className={styles.map} data-single={total <= mostSingle || undefined}>
      <div className={styles.area} role="img" aria-label={t('map')} onPointerDown={jump} onPointerMove={jump}>
        {bars.map(({ state, start, end }) => (
          <span
            key={start}
            className={styles.bar}
            data-state={state}
            style={{ insetBlockStart: `${start * 100}%`, blockSize: `${(end - start) * 100}%` }}
          />
        ))}
        <div ref={viewRef} className={styles.view} />
        <div className={styles.current} style={{ insetBlockStart: `${((selection.current - 0.5) / total) * 100}%` }} />
      </div>
    </div>
  );
}
