import type { ReactNode } from 'react';
import styles from './record-page.module.css';

type RecordPageProps = {
  title: ReactNode;
  note?: ReactNode;
  /** What narrows the page down, and where else it leads. */
  filters?: ReactNode;
  children: ReactNode;
};

/** A page about a work: one list or table below what it is, and what narrows it down. */
export function RecordPage({ title, note, filters, children }: RecordPageProps) {
  return (
    <main id="page" className={styles.page}>
      <header className={styles.head}>
        <h1 className={`serif ${styles.title}`}>{title}</h1>
        {note !== undefined && <p className={styles.note}>{note}</p>}
      </header>
      {filters !== undefined && <div className={styles.filters}>{filters}</div>}
      {children}
    </main>
  );
}
