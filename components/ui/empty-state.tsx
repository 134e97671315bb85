import type { ReactNode } from 'react';
import styles from './place-state.module.css';

type EmptyStateProps = {
  /** What the place is for. */
  title: string;
  /** Set where this is all that the page holds; then the title is its heading. */
  isPage?: boolean;
  children?: ReactNode;
  /** The one act that fills it. */
  act?: ReactNode;
};

export function EmptyState({ title, isPage = false, children, act }: EmptyStateProps) {
  const Title = isPage ? 'h1' : 'p';
  return (
    <div className={styles.state}>
      <Title className={`tx ${styles.title}`}>{title}</Title>
      {children !== undefined && <p>{children}</p>}
      {act}
    </div>
  );
}
