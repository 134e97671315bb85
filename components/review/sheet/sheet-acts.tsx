'use client';

import type { ReactNode } from 'react';
import { useRowSettings } from '../../bench/rows/row-settings';
import styles from './review-sheet.module.css';

/** What may be done with the version, below its text: it runs as the interface does, within the inset of the text. */
export function SheetActs({ children }: { children: ReactNode }) {
  const { interfaceDirection } = useRowSettings();
  return (
    <div className={styles.foot}>
      <div className={styles.acts} dir={interfaceDirection}>
        {children}
      </div>
    </div>
  );
}
