'use client';

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'next/navigation';
import { useMemo, useState } from 'react';
import { rowFilter } from '@/api/contract/documents';
import { id } from '@/api/contract/shapes';
import { queries } from '@/api/queries';
import { type ListPlan, planAll, planFiltered } from '@/core/editing/list-plan';
import type { BenchPlace } from './bench-place';
import { replaceSearch } from './replace-search';

export type RowFilter = (typeof rowFilter.options)[number];

/** What is listed where the address says nothing, and how many sentences of context stand around each. */
export type UsualFilter = { readonly filter: RowFilter | null; readonly around: number };

/** Which sentences are listed: by state, contributor and phrase, all kept in the address of the page. */
export function useFilter(place: BenchPlace, total: number, usual: UsualFilter) {
  const search = useSearchParams();
  const asked = search.get('filter');
  const filter = asked === 'all' ? null : (rowFilter.safeParse(asked).data ?? usual.filter);
  const by = id.safeParse(search.get('by')).data ?? null;
  const around = search.get('around') === null ? usual.around : Number(search.get('around')) || 0;
  const phrase = search.get('find') ?? '';
  const [clears, setClears] = useState(0);
  const [unfolded, setUnfolded] = useState<ReadonlySet<number>>(new Set());

  const isFiltered = filter !== null || by !== null || phrase !== '';
  const { data, isError, refetch } = useQuery({
    ...queries.documents.find.queryOptions({
      input: { ...place, ...(filter && { filter }), ...(by && { contributorId: by }), ...(phrase && { phrase }) },
    }),
    enabled: isFiltered,
    // What is written meanwhile leaves the list as it is, until it is asked for again.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    placeholderData: keepPreviousData,
  });
  const numbers = isFiltered ? (data?.numbers ?? null) : null;
  const plan = useMemo(
    (): ListPlan => (numbers ? planFiltered(numbers, total, unfolded, around) : planAll(total)),
    [numbers, total, unfolded, around],
  );

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
      unfold: (start: number) => setUnfolded((known) => new Set(known).add(start)),
    }),
    [filter, by, around, phrase, numbers, plan, isError, refetch, clears, usual],
  );
}

export type Filter = ReturnType<typeof useFilter>;
