'use client';

import { useQuery } from '@tanstack/react-query';
import type { Thread } from '@/api/contract/review';
import { queries } from '@/api/queries';
import { useBenchChapter } from '../../bench/bench-provider';

/** How many open comments stand at each sentence, by its number. */
export function useCommentsAt(): ReadonlyMap<number, number> {
  const { place } = useBenchChapter().chapter;
  const { data } = useQuery({ ...queries.review.threads.queryOptions({ input: place }), select: countOpen });
  return data ?? none;
}

const none: ReadonlyMap<number, number> = new Map();

function countOpen(threads: readonly Thread[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { numbers, resolvedAt } of threads) {
    if (resolvedAt !== null) continue;
    for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  return counts;
}
