'use client';

import { useEffect, useEffectEvent, useRef } from 'react';
import { api } from '@/api/queries';
import { replaceSearch } from '@/components/ui/replace-search';
import type { Chapter } from './use-chapter';

/** Long enough that walking down a page keeps its end only. */
const rest = 1500;

/** Keeps the place where the person stops, in the address for a reload and on the server for the next day. */
export function useKeptPlace({ place, cache }: Chapter, current: number, isSignedIn: boolean): void {
  const first = useRef(current);
  const keep = useEffectEvent(() => {
    const row = cache.peekRow(current);
    if (!row) return;
    replaceSearch({ at: row.id, number: null });
    // Not worth a word when it fails: the address still knows.
    if (isSignedIn) api.works.keepPlace({ ...place, segmentId: row.id }).catch(() => {});
  });
  useEffect(() => {
    if (current === first.current) return;
    first.current = 0;
    const timer = setTimeout(keep, rest);
    return () => clearTimeout(timer);
  }, [current]);
}
