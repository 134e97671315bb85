import { Hourglass } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './underway.module.css';

/** Says quietly what goes on beside the page. */
export function Underway({ children }: { children: ReactNode }) {
  return (
    <span className={styles.underway}>
      <Hourglass aria-hidden />
      <span>{children}</span>
    </span>
  );
}
