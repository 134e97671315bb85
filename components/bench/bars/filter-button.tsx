import type { ReactNode } from 'react';
import styles from './bars.module.css';

/** `count` is null while there is nothing to say. */
type FilterButtonProps = { isOn: boolean; count: number | null; onPress: () => void; children: ReactNode };

export function FilterButton({ isOn, count, onPress, children }: FilterButtonProps) {
  return (
    <button type="button" className={styles.filter} aria-pressed={isOn} onClick={onPress}>
      {children}
      {count !== null && <span className={`num ${styles.count}`}>{count}</span>}
    </button>
  );
}
