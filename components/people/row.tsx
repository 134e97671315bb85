import type { ReactNode } from 'react';
import styles from './rows.module.css';

type RowProps = {
  name: ReactNode;
  meta?: ReactNode;
  acts?: ReactNode;
  /** What an act opened. */
  children?: ReactNode;
};

/** One line of a list: what it is, what is known of it, what can be done. */
export function Row({ name, meta, acts, children }: RowProps) {
  return (
    <li className={styles.row}>
      <div className={styles.main}>
        <p className={styles.name}>{name}</p>
        {meta !== undefined && <p className={styles.meta}>{meta}</p>}
      </div>
      {acts !== undefined && <div className={styles.acts}>{acts}</div>}
      {children !== undefined && <div className={styles.below}>{children}</div>}
    </li>
  );
}
