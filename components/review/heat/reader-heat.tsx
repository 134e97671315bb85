'use client';

import { useBenchChapter } from '../../bench/bench-provider';
import styles from './heat.module.css';
import { useReaderMarks } from './use-reader-marks';

/** Beside the silhouette of the chapter, where readers marked sentences: the more of them, the wider. */
export function ReaderHeat() {
  const { total } = useBenchChapter().chapter;
  const marks = useReaderMarks();
  const counts = new Map<number, number>();
  for (const { number, kind, count } of marks) {
    if (kind !== 'lovely') counts.set(number, (counts.get(number) ?? 0) + count);
  }
  const most = Math.max(1, ...counts.values());
  return [...counts].map(([number, count]) => (
    <span
      key={number}
      className={styles.heat}
      style={{
        insetBlockStart: `${((number - 1) / Math.max(1, total)) * 100}%`,
        inlineSize: `${2 + (count / most) * 4}px`,
      }}
    />
  ));
}
