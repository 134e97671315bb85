'use client';

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'next/navigation';
import { useCallback, useMemo, useState } from 'react';
import { replaceSearch } from '@/components/ui/replace-search';
import { type ListPlan, planAll, planFiltered } from '@/core/editing/list-plan';
import type { BenchMode, BenchPlace } from './bench-place';
import { findQuery, isFiltered, type RowFilter, readFilter, usualOf } from './read-filter';

/** Which sentences are listed: by state, contributor and phrase, all kept in the address of the page. */
export function useFilter(place: BenchPlace, total: number, mode: BenchMode) {
  const search = useSearchParams();
  const shown = readFilter((name) => search.get(name), mode);
  const { filter, by, around, phrase } = shown;
  const usual = usualOf[mode];
  const [clears, setClears] = useState(0);
  const [unfolded, setUnfolded] = useState<ReadonlySet<number>>(new Set());

  const { data, isError, refetch } = useQuery({
    ...findQuery(place, shown),
    enabled: isFiltered(shown),
    // What is written meanwhile leaves the list as it is, until it is asked for again.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    placeholderData: keepPreviousData,
  });
  const numbers = isFiltered(shown) ? (data?.numbers ?? null) : null;
  const plan = useMemo(
    (): ListPlan => (numbers ? planFiltered(numbers, total, unfolded, around) : planAll(total)),
    [numbers, total, unfolded, around],
  );

  const unfold = useCallback((start: number) => setUnfolded((known) => new Set(known).add(start)), []);

  return useMemo(
    () => ({
      filter,
      by,
      around,
      phrase,
      numbers,
      plan,
      isError,
      retry: () => void refetch(),
      setFilter(next: RowFilter | null): void {
        setUnfolded(new Set());
        if (next === filter && next !== null) void refetch();
        replaceSearch({ filter: next === usual.filter ? null : (next ?? 'all') });
      },
      setPhrase(next: string): void {
        setUnfolded(new Set());
        replaceSearch({ find: next || null });
      },
      /** Only what a contributor has a version of; null for everyone. */
      setBy(next: string | null): void {
        setUnfolded(new Set());
        replaceSearch({ by: next });
      },
      setAround(next: number): void {
        replaceSearch({ around: next === usual.around ? null : String(next) });
      },
      /** How often the filter was lifted as a whole. */
      clears,
      clear(): void {
        setClears((known) => known + 1);
        replaceSearch({ filter: usual.filter === null ? null : 'all', by: null, find: null });
      },
      unfold,
    }),
    [filter, by, around, phrase, numbers, plan, isError, refetch, clears, usual, unfold],
  );
}

export type Filter = ReturnType<typeof useFilter>;
