import type { ReactNode } from 'react';
import styles from './entry-head.module.css';

type EntryHeadProps = {
  /** What the page is for; read aloud, since the line below says it to the eye. */
  title: string;
  children: ReactNode;
};

export function EntryHead({ title, children }: EntryHeadProps) {
  return (
    <>
      <h1 className="visually-hidden">{title}</h1>
      <p className={`serif ${styles.line}`}>{children}</p>
    </>
  );
}
