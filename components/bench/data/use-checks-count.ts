'use client';

import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { api, queries } from '@/api/queries';
import { useBenchChapter } from '../bench-provider';
import { whileChecking } from './read-filter';

/** Checks follow once the hands rest. */
const rest = 2000;

/** How many sentences have a version whose terms aren't in order, as far as they are checked; 0 until the chapter is here. */
export function useChecksCount(): { count: number; isChecking: boolean } {
  const { place, states, outboxNow, decisions } = useBenchChapter().chapter;
  const { data, refetch } = useQuery({
    // Under the key of terms, as it changes with the glossary; apart from the list, which stays as it is until it is asked for.
    queryKey: [...queries.terms.key(), 'with-checks', place],
    queryFn: ({ signal }) => api.documents.find({ ...place, filter: 'with-checks' }, { signal }),
    enabled: states !== null,
    refetchInterval: whileChecking,
  });
  const savedAt = outboxNow.status.kind === 'saved' ? outboxNow.status.at : null;
  const follow = useEffectEvent(() => void refetch());
  useEffect(() => {
    if (savedAt === null && decisions.news === null) return;
    const timer = setTimeout(follow, rest);
    return () => clearTimeout(timer);
  }, [savedAt, decisions.news]);
  return { count: data?.numbers.length ?? 0, isChecking: data?.isChecking ?? false };
}
