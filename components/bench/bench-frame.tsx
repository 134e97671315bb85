import type { ReactNode } from 'react';
import styles from './bench.module.css';

/** The whole window: the bar, the filters, the opening, the keys. */
export function BenchFrame({ children }: { children: ReactNode }) {
  return <div className={styles.bench}>{children}</div>;
}
