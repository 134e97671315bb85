import type { ReactNode } from 'react';
import styles from './kbd.module.css';

/** A key cap with the text given; `KeyCap` writes a chord the way the reader's keyboard does. */
export function Kbd({ children }: { children: ReactNode }) {
  return (
    <kbd className={styles.kbd} dir="ltr">
      {children}
    </kbd>
  );
}
