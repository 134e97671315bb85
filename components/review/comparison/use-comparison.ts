'use client';

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { v7 } from 'uuid';
import { queries } from '@/api/queries';

type Place = { readonly workId: string; readonly segmentId: string; readonly language: string };

export type Chosen = 'first' | 'second' | null;

/** The pair of a sentence to choose from, null where none is left, and the acts on it; the last choice can be taken back. */
export function useComparison(place: Place) {
  const client = useQueryClient();
  const options = queries.review.pair.queryOptions({ input: place });
  const { data: pair, isPending, isError, refetch } = useQuery({ ...options, staleTime: Number.POSITIVE_INFINITY });
  const [judgement, setJudgement] = useState<string | null>(null);

  const compare = useMutation(
    queries.review.compare.mutationOptions({
      onSuccess: async (ranking, { comparisonId }) => {
        setJudgement(comparisonId);
        client.setQueryData(queries.review.ranking.queryKey({ input: place }), ranking);
        await client.invalidateQueries({ queryKey: options.queryKey });
      },
    }),
  );
  const remove = useMutation(
    queries.review.removeComparison.mutationOptions({
      onSuccess: async () => {
        setJudgement(null);
        client.removeQueries({ queryKey: queries.review.ranking.queryKey({ input: place }) });
        await client.invalidateQueries({ queryKey: options.queryKey });
      },
    }),
  );

  return {
    pair,
    isPending,
    isError: isError || compare.isError || remove.isError,
    retry(): void {
      compare.reset();
      remove.reset();
      void refetch();
    },
    choose(chosen: Chosen, reason: string): void {
      if (!pair) return;
      const [first, second] = [pair.first.revisionId, pair.second.revisionId];
      compare.mutate({ ...place, comparisonId: v7(), first, second, chosen, reason });
    },
    /** What the person chose here last. */
    judgement,
    takeBack(comparisonId: string): void {
      remove.mutate({ workId: place.workId, comparisonId, removed: true });
    },
  };
}
