import type { ReactNode } from 'react';
import styles from './parts.module.css';

type PartProps = { title: string; about: string; children: ReactNode };

export function Part({ title, about, children }: PartProps) {
  return (
    <section className={styles.part}>
      <h2>
        <b>{title}</b>
        <span className={styles.about}>{about}</span>
      </h2>
      {children}
    </section>
  );
}
