'use client';

import { type UseQueryResult, useQueries, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Row } from '@/api/contract/shapes';
import { pageAround } from './bench-place';
import { rowsQuery } from './bench-queries';
import type { Chapter } from './use-chapter';

/** The rows of these sentences, one query a page of them, and the pages beside asked for ahead. */
export function useRowsInView({ place, total }: Pick<Chapter, 'place' | 'total'>, numbers: readonly number[]) {
  const client = useQueryClient();
  const pages = [...new Set(numbers.map((number) => pageAround(number, total).from))];
  const results = useQueries({ queries: pages.map((from) => rowsQuery(place, from, total)), combine });
  const first = pages[0] ?? 1;
  const last = pages.at(-1) ?? 1;

  useEffect(() => {
    const beside = [first - 1, pageAround(last, total).to + 1].filter((number) => number >= 1 && number <= total);
    const timer = setTimeout(() => {
      for (const number of beside) void client.prefetchQuery(rowsQuery(place, number, total));
    }, 200);
    return () => clearTimeout(timer);
  }, [client, place, first, last, total]);

  return {
    rowAt(number: number): Row | null {
      const { from } = pageAround(number, total);
      return results.pages.get(from)?.[number - from] ?? null;
    },
    isFailed: (number: number) => results.failed.has(pages.indexOf(pageAround(number, total).from)),
    retry: results.retry,
  };
}

function combine(results: UseQueryResult<Row[]>[]) {
  return {
    pages: new Map(results.flatMap(({ data }) => (data?.[0] ? [[data[0].number, data] as const] : []))),
    failed: new Set(results.flatMap(({ isError, data }, place) => (isError && !data ? [place] : []))),
    retry: () => {
      for (const result of results) if (result.isError) void result.refetch();
    },
  };
}
