import { expect, it } from 'vitest';
import type { KeptBead } from '@/core/align/kept-bead';
import { surenessBars } from '@/core/align/sureness-bars';

const beadsOf = (...confidences: number[]) =>
  confidences.map(
    (confidence, at): KeptBead => ({ id: `${at}`, segmentIds: [], pieces: [], confidence, confirmed: false }),
  );

it('gives each bead a bar where there is room', () => {
  expect(surenessBars(beadsOf(0.95, 0.8, 0.2), 10).map(({ state }) => state)).toEqual(['sure', 'likely', 'doubtful']);
});

it('shows the least sure of several beads, so that a doubtful one is never lost among thousands', () => {
  const beads = beadsOf(...Array.from({ length: 1000 }, (_, at) => (at === 517 ? 0.1 : 0.99)));
  const bars = surenessBars(beads, 100);
  expect(bars).toHaveLength(100);
  expect(bars.flatMap(({ state }, at) => (state === 'sure' ? [] : [at]))).toEqual([51]);
  expect(bars.at(-1)?.end).toBe(1);
});

it('has nothing to show of nothing', () => {
  expect(surenessBars([], 100)).toEqual([]);
});
