'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import type { Queue } from '@/api/contract/review';
import { queries } from '@/api/queries';
import { useBenchChapter } from '../../bench/bench-provider';

/** Counts follow once the hands rest: a reviewer decides every second or two. */
const rest = 1200;

/** How many sentences each filter shows; null until it is known. */
export function useQueue(): Queue | null {
  const { place, decisions } = useBenchChapter().chapter;
  const client = useQueryClient();
  const options = queries.review.queue.queryOptions({ input: place });
  const { data } = useQuery(options);
  const follow = useEffectEvent(() => void client.invalidateQueries({ queryKey: options.queryKey }));
  useEffect(() => {
    if (decisions.news === null || decisions.underWay.size > 0) return;
    const timer = setTimeout(follow, rest);
    return () => clearTimeout(timer);
  }, [decisions.news, decisions.underWay]);
  return data ?? null;
}
