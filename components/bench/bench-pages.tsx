import type { ReactNode } from 'react';
import { languageDirection } from '@/core/text/language';
import styles from './bench.module.css';

type BenchPagesProps = {
  title: string;
  /** Of the source: a text that runs from the right takes the right-hand page, whatever the interface does. */
  language: string;
  /** Which bench it is, where its pages differ. */
  mode?: string;
  list: ReactNode;
  map: ReactNode;
  /** The apparatus, on the outer side of the recto. */
  children: ReactNode;
};

/** Both pages, the map of all rows, and what stands beside them. */
export function BenchPages({ title, language, mode, list, map, children }: BenchPagesProps) {
  return (
    <main id="page" className={styles.main} dir={languageDirection(language)} data-mode={mode}>
      <h1 className="visually-hidden">{title}</h1>
      <div className={styles.opening}>
        {list}
        {map}
      </div>
      {children}
    </main>
  );
}
