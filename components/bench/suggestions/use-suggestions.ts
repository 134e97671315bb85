'use client';

import { useQuery } from '@tanstack/react-query';
import type { Suggestion } from '@/api/contract/suggestions';
import { queries } from '@/api/queries';
import { useBenchChapter } from '../bench-provider';

const none: Suggestion[] = [];

/** What is suggested for versions of the chapter and not settled yet, one's own first for each sentence. */
export function useSuggestions(): Suggestion[] {
  const { place, bench, states } = useBenchChapter().chapter;
  const { data = none } = useQuery({
    ...queries.terms.suggestions.queryOptions({ input: place }),
    enabled: bench.may.comment && states !== null,
  });
  return data;
}

/** Those for a sentence. */
export function useSuggestionsAt(segmentId: string | undefined): Suggestion[] {
  return useSuggestions()
    .filter(({ segmentIds }) => segmentId !== undefined && segmentIds.includes(segmentId))
    .toSorted((a, b) => Number(b.isMine) - Number(a.isMine));
}
