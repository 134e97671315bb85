'use client';

import { type FocusEvent, type KeyboardEvent, type ReactNode, useRef } from 'react';
import styles from './picker.module.css';

/** What a `Picker` unfolds: it closes when something is chosen, when it is left, and by Escape. */
export function PickerList({ children }: { children: ReactNode }) {
  const details = useRef<HTMLDetailsElement>(null);
  const close = () => details.current?.removeAttribute('open');

  function closeOnEscape(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !details.current?.open) return;
    close();
    details.current.querySelector('summary')?.focus();
  }

  function closeOnLeave(event: FocusEvent) {
    if (!event.currentTarget.contains(event.relatedTarget)) close();
  }

  function closeOnChoice({ target }: { readonly target: EventTarget }) {
    if (target instanceof Element && target.closest('a')) close();
  }

  return (
    // a link hears Enter as a click
    <details
      ref={details}
      className={styles.picker}
      onKeyDown={closeOnEscape}
      onBlur={closeOnLeave}
      onClick={closeOnChoice}
    >
      {children}
    </details>
  );
}
