'use client';

import { type RefObject, useEffect } from 'react';
import type { Selection } from '../data/use-selection';

/**
 * The current sentence stays wholly in view as it unfolds, and focus follows it while it isn't open, unless that is at
 * work in a bar or in the apparatus.
 */
export function useFollowCurrent(list: RefObject<HTMLElement | null>, { current, isOpen, isAsking }: Selection): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: it follows the current sentence
  useEffect(() => {
    const place = list.current?.querySelector<HTMLElement>('[data-current][role="listitem"]');
    place?.scrollIntoView({ block: 'nearest' });
    const active = document.activeElement;
    const isFree = active === null || active === document.body || list.current?.contains(active);
    if (isOpen || isAsking || !isFree) return;
    place?.focus({ preventScroll: true });
  }, [list, current, isOpen, isAsking]);
}
