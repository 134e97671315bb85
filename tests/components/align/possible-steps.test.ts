import { expect, it } from 'vitest';
import { possibleSteps } from '@/components/align/possible-steps';
import type { KeptBead } from '@/core/align/kept-bead';

const segments = new Map(['a1', 'a2', 'b1'].map((id) => [id, { documentId: id.charAt(0) }]));

const aBead = (id: string, start: number | null, confirmed = false): KeptBead => ({
  id,
  segmentIds: [id],
  pieces: start === null ? [] : [{ start, end: start + 10 }],
  confidence: 0.5,
  confirmed,
});

it('merges with the next bead within a chapter, not across its end', () => {
  const beads = [aBead('a1', 0), aBead('a2', 10), aBead('b1', 20)];
  expect(beads.map((_, at) => possibleSteps(beads, at, segments).merge)).toEqual([true, false, false]);
});

it('shifts nothing up over a confirmed bead, and nothing down where there is nothing', () => {
  const beads = [aBead('a1', null), aBead('a2', 0, true)];
  expect(possibleSteps(beads, 0, segments)).toMatchObject({ shiftUp: false, shiftDown: false });
  const free = [aBead('a1', 0), aBead('a2', 10)];
  expect(possibleSteps(free, 0, segments)).toMatchObject({ shiftUp: true, shiftDown: true });
});
