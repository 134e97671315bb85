'use client';

import { type RefObject, useEffect } from 'react';
import type { Selection } from '../data/use-selection';

/** Focus follows the current sentence while it isn't open, unless it is at work in a bar or in the apparatus. */
export function useFocusOnCurrent(list: RefObject<HTMLElement | null>, { current, isOpen, isAsking }: Selection): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: it follows the current sentence
  useEffect(() => {
    const active = document.activeElement;
    const isFree = active === null || active === document.body || list.current?.contains(active);
    if (isOpen || isAsking || !isFree) return;
    list.current?.querySelector<HTMLElement>('[data-current][role="listitem"]')?.focus({ preventScroll: true });
  }, [list, current, isOpen, isAsking]);
}
