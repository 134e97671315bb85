import type { ReactNode } from 'react';
import styles from './entry-links.module.css';

/** Where else to go, a line each, under a form of the title page. */
export function EntryLinks({ children }: { children: ReactNode }) {
  return <div className={styles.links}>{children}</div>;
}
