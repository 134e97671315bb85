import type { ReactNode } from 'react';
import styles from './opening.module.css';

/** Two empty pages with a word on the recto, for pages that could not be shown. */
export function Opening({ children }: { children: ReactNode }) {
  return (
    <main id="page" className={styles.opening}>
      <div className={styles.recto}>{children}</div>
    </main>
  );
}
