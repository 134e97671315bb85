'use client';

import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { api } from '@/api/queries';
import { replaceSearch } from '@/components/ui/replace-search';
import type { Chapter } from './use-chapter';

/** Long enough that walking down a page keeps its end only. */
const rest = 1500;

/**
 * Keeps the place where the person stops, in the address for a reload and on the server for the next day: at the first key
 * that is written there, else once they have rested.
 */
export function useKeptPlace({ place, cache, outbox }: Chapter, current: number, isSignedIn: boolean): void {
  const [start] = useState(current);
  const kept = useRef<number | null>(null);
  const keep = useEffectEvent(() => {
    const row = cache.peekRow(current);
    if (!row || kept.current === current) return;
    kept.current = current;
    replaceSearch({ at: row.id, number: null });
    // Not worth a word when it fails: the address still knows.
    if (isSignedIn) api.works.keepPlace({ ...place, segmentId: row.id }).catch(() => {});
  });
  useEffect(() => {
    if (kept.current === null && current === start) return;
    const timer = setTimeout(keep, rest);
    return () => clearTimeout(timer);
  }, [current, start]);
  useEffect(() => outbox.subscribeText(() => keep()), [outbox]);
}
