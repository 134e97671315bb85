import type { ReactNode } from 'react';
import styles from './row.module.css';
import { useRowSettings } from './row-settings';

/** The foot of the current sentence: what can be done with it. */
export function Acts({ children }: { children: ReactNode }) {
  const { interfaceDirection } = useRowSettings();
  return (
    <div className={styles.acts}>
      <div className={styles.foot} dir={interfaceDirection}>
        {children}
      </div>
    </div>
  );
}
