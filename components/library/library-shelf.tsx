import type { ReactNode } from 'react';
import styles from './library-shelf.module.css';
import { WorksShelf } from './works-shelf';

type LibraryShelfProps = {
  /** Whether the works have the page to themselves. */
  isAlone: boolean;
  /** What stands beside the works. */
  children: ReactNode;
};

export function LibraryShelf({ isAlone, children }: LibraryShelfProps) {
  return (
    <div className={styles.shelf} data-alone={isAlone}>
      <WorksShelf />
      {!isAlone && <div className={styles.side}>{children}</div>}
    </div>
  );
}
