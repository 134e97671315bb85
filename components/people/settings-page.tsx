import type { ReactNode } from 'react';
import styles from './settings-page.module.css';

/** A page of parts with a form or a list each. */
export function SettingsPage({ title, children }: { title: string; children: ReactNode }) {
  return (
    <main id="page" className={styles.page}>
      <h1 className={`serif ${styles.title}`}>{title}</h1>
      {children}
    </main>
  );
}

type SettingsPartProps = { title: string; note?: string; children: ReactNode };

export function SettingsPart({ title, note, children }: SettingsPartProps) {
  return (
    <section className={styles.part}>
      <div>
        <h2 className={styles.name}>{title}</h2>
        {note !== undefined && <p className={styles.note}>{note}</p>}
      </div>
      <div className={styles.content}>{children}</div>
    </section>
  );
}
