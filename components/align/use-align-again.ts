'use client';

import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { api, queries } from '@/api/queries';
import { useAlignment } from './align-provider';

/** How often a long aligning is asked for, in milliseconds. */
const pace = 500;

/** Aligns again, follows how far it is, and then shows what came of it. Tells how many beads are bounded otherwise. */
export function useAlignAgain(onDone: (moved: number) => void) {
  const { alignment, steps } = useAlignment();
  const place = { workId: alignment.work.id, alignmentId: alignment.id };
  const { mutate, data, isError, isPending, reset } = useMutation({
    mutationFn: async () => {
      await steps.settled();
      return api.alignments.alignAgain(place);
    },
  });
  const { data: newest, isError: isLost } = useQuery({
    ...queries.alignments.againState.queryOptions({ input: place }),
    enabled: data?.state === 'running',
    refetchInterval: ({ state }) => (state.data && state.data.state !== 'running' ? false : pace),
    staleTime: 0,
    gcTime: 0,
  });
  const state = data?.state === 'running' ? (newest ?? data) : data;
  const finish = useEffectEvent(async (moved: number) => {
    await steps.reload();
    reset();
    onDone(moved);
  });
  useEffect(() => {
    if (state?.state === 'done') void finish(state.moved);
  }, [state]);

  return {
    start: () => mutate(),
    isRunning: isPending || state?.state === 'done' || (state?.state === 'running' && !isLost),
    share: state?.share ?? 0,
    /** Null while nothing went wrong. */
    problem: isError || isLost ? 'failed' : state?.state === 'failed' ? (state.problem ?? 'failed') : null,
    cancel: async () => {
      await api.alignments.cancelAgain(place).catch(() => null);
      reset();
    },
    reset,
  };
}
