import type { ReactNode } from 'react';
import styles from './bars.module.css';

type FilterButtonProps = { isOn: boolean; count: number; onPress: () => void; children: ReactNode };

export function FilterButton({ isOn, count, onPress, children }: FilterButtonProps) {
  return (
    <button type="button" className={styles.filter} aria-pressed={isOn} onClick={onPress}>
      {children}
      <span className={`num ${styles.count}`}>{count}</span>
    </button>
  );
}
