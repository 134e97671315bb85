'use client';

import { useLayoutEffect, useRef, useState } from 'react';
import styles from './bead.module.css';

/** The width of the fold, in pixels, as the style sheet has it. */
const width = 168;
/** Half the height of a knot. */
const knot = 11;

type Levels = { readonly source: readonly number[]; readonly target: readonly number[] };

/** Lines across the fold from each sentence of one page to those of the other, through the knot on the first line. */
export function BeadLink({ isMirrored, anew }: { isMirrored: boolean; anew: string }) {
  const lines = useRef<SVGSVGElement>(null);
  const [levels, setLevels] = useState<Levels>({ source: [], target: [] });

  // biome-ignore lint/correctness/useExhaustiveDependencies: other pieces stand elsewhere
  useLayoutEffect(() => {
    const row = lines.current?.closest('[data-kind]');
    if (!row) return;
    const measure = () => {
      const now = { source: levelsOf(row, 'source'), target: levelsOf(row, 'target') };
      // The observer begins with what was just measured.
      setLevels((before) => (isSame(before, now) ? before : now));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(row);
    return () => observer.disconnect();
  }, [anew]);

  const first = levels.source[0] ?? levels.target[0] ?? 0;
  return (
    <svg
      ref={lines}
      className={styles.link}
      aria-hidden="true"
      style={isMirrored ? { transform: 'scaleX(-1)' } : undefined}
    >
      {first > 0 && <path d={`M0 ${first}H${width}`} />}
      {levels.source.slice(1).map((level) => (
        <path key={`source ${level}`} d={curve(0, level, first)} />
      ))}
      {levels.target.slice(1).map((level) => (
        <path key={`target ${level}`} d={curve(width, level, first)} />
      ))}
    </svg>
  );
}

function isSame(a: Levels, b: Levels): boolean {
  return a.source.join() === b.source.join() && a.target.join() === b.target.join();
}

function curve(edge: number, level: number, first: number): string {
  const side = edge === 0 ? -1 : 1;
  const start = width / 2 + side * 24;
  const bend = width / 2 + side * 52;
  return `M${edge} ${level}H${bend + side * 14}C${bend} ${level} ${bend - side * 8} ${first + knot} ${start} ${first + knot}`;
}

/** The middle of the first line of each sentence, from the top of the row. */
function levelsOf(row: Element, side: 'source' | 'target'): number[] {
  const top = row.getBoundingClientRect().top;
  return Array.from(row.querySelectorAll(`[data-unit="${side}"]`), (unit) => {
    const style = getComputedStyle(unit);
    return Math.round(
      unit.getBoundingClientRect().top -
        top +
        Number.parseFloat(style.paddingTop) +
        Number.parseFloat(style.lineHeight) / 2,
    );
  });
}
