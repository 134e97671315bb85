'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { stepIn } from '@/core/editing/list-plan';
import { useBench } from '../../bench/bench-provider';
import { historyQuery } from '../../bench/data/history-query';

/** Asks for the history of the next sentence of the filter ahead, so that its differences stand there at once. */
export function useAhead(): void {
  const { chapter, filter, selection } = useBench();
  const client = useQueryClient();
  const { current } = selection;
  const ask = useEffectEvent(() => {
    const next = filter.plan.length === 0 ? null : stepIn(filter.plan, current, 1, 'filtered');
    const row = next === null ? null : chapter.peekRow(next);
    if (row) void client.prefetchQuery(historyQuery(chapter.place, row));
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: it looks ahead from the current sentence
  useEffect(() => ask(), [current, filter.plan]);
}
