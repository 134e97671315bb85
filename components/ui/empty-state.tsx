import type { ReactNode } from 'react';
import styles from './place-state.module.css';

type EmptyStateProps = {
  /** What the place is for. */
  title: string;
  children?: ReactNode;
  /** The one act that fills it. */
  act?: ReactNode;
};

export function EmptyState({ title, children, act }: EmptyStateProps) {
  return (
    <div className={styles.state}>
      <p className={`tx ${styles.title}`}>{title}</p>
      {children !== undefined && <p>{children}</p>}
      {act}
    </div>
  );
}
