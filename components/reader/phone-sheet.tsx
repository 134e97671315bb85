'use client';

import { type ReactNode, useRef } from 'react';
import styles from './phone-bar.module.css';

type PhoneSheetProps = { label: string; sign: ReactNode; children: ReactNode };

/** A sheet over the bar of a phone, which unfolds without a script as well. Whatever is chosen on it closes it. */
export function PhoneSheet({ label, sign, children }: PhoneSheetProps) {
  const sheet = useRef<HTMLDetailsElement>(null);
  const close = () => sheet.current?.removeAttribute('open');
  return (
    <details
      ref={sheet}
      className={styles.more}
      onClick={({ target }) => target instanceof Element && target.closest('a') && close()}
      onKeyDown={({ key }) => key === 'Escape' && close()}
    >
      <summary aria-label={label}>{sign}</summary>
      <div className={styles.sheet}>{children}</div>
    </details>
  );
}
