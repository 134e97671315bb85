'use client';

import { useEffect, useEffectEvent } from 'react';
import type { Selection } from '../data/use-selection';

/** Another filter goes on from the current sentence, or from the next that it leaves. */
export function useFollowFilter(numbers: readonly number[] | null, { current, select }: Selection): void {
  const follow = useEffectEvent((left: readonly number[]) => {
    const next = left.find((number) => number >= current) ?? left.at(-1);
    if (next !== undefined && next !== current) select(next, { align: 'center' });
  });
  useEffect(() => {
    if (numbers) follow(numbers);
  }, [numbers]);
}
