'use client';

import { useCallback, useRef } from 'react';

/** Leads the focus to a control once what gave way to it, or stood in its place, is gone. */
export function useFocusBack() {
  const control = useRef<HTMLElement>(null);
  const isDue = useRef(false);
  const ref = useCallback((next: HTMLElement | null) => {
    control.current = next;
    if (!next || !isDue.current) return;
    isDue.current = false;
    next.focus();
  }, []);

  /** At once where the control stands, else as soon as it does. */
  function focusBack(): void {
    if (control.current) control.current.focus();
    else isDue.current = true;
  }

  return { ref, focusBack };
}
