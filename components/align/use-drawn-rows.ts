import { defaultRangeExtractor, type Range } from '@tanstack/react-virtual';
import { startTransition, useCallback, useState } from 'react';
import { withKept } from '@/components/bench/drawn-rows';

/** So many rows further is a jump: more than go by between two turns of a wheel. */
const jump = 24;

/**
 * Which rows are drawn: those in view, some around them, and the kept one wherever it is. A jump waits for those in view alone; what
 * is around them follows a moment later.
 */
export function useDrawnRows(kept: number) {
  const [around, setAround] = useState(kept);
  const rangeExtractor = useCallback(
    (range: Range) => {
      const isJump = Math.abs(range.startIndex - around) > jump;
      return withKept(defaultRangeExtractor(isJump ? { ...range, overscan: 0 } : range), kept);
    },
    [around, kept],
  );
  const settleAt = useCallback((first: number) => {
    startTransition(() => setAround((before) => (Math.abs(first - before) > jump / 2 ? first : before)));
  }, []);
  return { rangeExtractor, settleAt };
}
