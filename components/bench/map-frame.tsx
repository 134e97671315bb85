import { memo, type PointerEvent, type ReactNode, type Ref } from 'react';
import styles from './map-frame.module.css';

/** More bars than these would be thinner than two pixels. */
export const mostBars = 320;
/** Up to this many rows each has a bar of its own. */
export const mostSingle = 160;

/** How much is done, as a bar shows it. */
export type MapInk = 'thin' | 'light' | 'hatched' | 'struck' | 'solid';

/** A stretch of the whole; `start` and `end` are shares of it, from 0 to 1. */
export type MapBar = { readonly ink: MapInk; readonly start: number; readonly end: number };

type MapFrameProps = {
  label: string;
  bars: readonly MapBar[];
  /** Where the current row is, as a share of the whole. */
  current: number;
  /** The bracket of what is in view, which the list sets. */
  viewRef: Ref<HTMLDivElement>;
  /** Whether each row has a bar of its own. */
  isSingle: boolean;
  onJump: (share: number) => void;
  /** What lies over the bars. */
  children?: ReactNode;
};

/** A silhouette of all rows: width is progress, the bracket is the view, the bar is the current row. */
export function MapFrame({ label, bars, current, viewRef, isSingle, onJump, children }: MapFrameProps) {
  function jump({ currentTarget, clientY, buttons, type, pointerId }: PointerEvent<HTMLDivElement>) {
    if (type !== 'pointerdown' && buttons !== 1) return;
    if (type === 'pointerdown') currentTarget.setPointerCapture(pointerId);
    const { top, height } = currentTarget.getBoundingClientRect();
    onJump(Math.min(1, Math.max(0, (clientY - top) / height)));
  }
  return (
    <div className={styles.map} data-single={isSingle || undefined}>
      <div className={styles.area} role="img" aria-label={label} onPointerDown={jump} onPointerMove={jump}>
        <Bars bars={bars} />
        {children}
        <div ref={viewRef} className={styles.view} />
        <div className={styles.current} style={{ insetBlockStart: `${current * 100}%` }} />
      </div>
    </div>
  );
}

const Bars = memo(function Bars({ bars }: { bars: readonly MapBar[] }) {
  return bars.map(({ ink, start, end }) => (
    <span
      key={start}
      className={styles.bar}
      data-ink={ink}
      style={{ insetBlockStart: `${start * 100}%`, blockSize: `${(end - start) * 100}%` }}
    />
  ));
});
