'use client';

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'next/navigation';
import { useMemo, useState } from 'react';
import { rowFilter } from '@/api/contract/documents';
import { queries } from '@/api/queries';
import { type ListPlan, planAll, planFiltered } from '@/core/editing/list-plan';
import type { BenchPlace } from './bench-place';
import { replaceSearch } from './replace-search';

export type RowFilter = (typeof rowFilter.options)[number];

/** Which sentences are listed: by state, by a phrase, both kept in the address of the page. */
export function useFilter(place: BenchPlace, total: number) {
  const search = useSearchParams();
  const filter = rowFilter.safeParse(search.get('filter')).data ?? null;
  const phrase = search.get('find') ?? '';
  const [clears, setClears] = useState(0);
  const [unfolded, setUnfolded] = useState<ReadonlySet<number>>(new Set());

  const { data, isError, refetch } = useQuery({
    ...queries.documents.find.queryOptions({
      input: { ...place, ...(filter && { filter }), ...(phrase && { phrase }) },
    }),
    enabled: filter !== null || phrase !== '',
    // What is written meanwhile leaves the list as it is, until it is asked for again.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    placeholderData: keepPreviousData,
  });
  const numbers = filter === null && phrase === '' ? null : (data?.numbers ?? null);
  const plan = useMemo(
    (): ListPlan => (numbers ? planFiltered(numbers, total, unfolded) : planAll(total)),
    [numbers, total, unfolded],
  );

  return useMemo(
    () => ({
      filter,
      phrase,
      numbers,
      plan,
      isError,
      retry: () => void refetch(),
      setFilter(next: RowFilter | null): void {
        setUnfolded(new Set());
        if (next === filter && next !== null) void refetch();
        replaceSearch({ filter: next });
      },
      setPhrase(next: string): void {
        setUnfolded(new Set());
        replaceSearch({ find: next || null });
      },
      /** How often the filter was lifted as a whole. */
      clears,
      clear(): void {
        setClears((known) => known + 1);
        replaceSearch({ filter: null, find: null });
      },
      unfold: (start: number) => setUnfolded((known) => new Set(known).add(start)),
    }),
    [filter, phrase, numbers, plan, isError, refetch, clears],
  );
}

export type Filter = ReturnType<typeof useFilter>;
