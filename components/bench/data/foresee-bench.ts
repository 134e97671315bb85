import type { Bench } from '@/api/contract/documents';
import type { Row } from '@/api/contract/shapes';
import { foreseeRow, type UnderWay } from '@/core/editing/foresee-row';
import { withState } from '@/core/work/state-runs';

/** Counts and states of a chapter once all that is under way in these rows has arrived. */
export function foreseeBench(bench: Bench, rows: readonly Row[], underWay: UnderWay): Bench {
  const counts = { ...bench.counts };
  let { states } = bench;
  for (const row of rows) {
    const foreseen = foreseeRow(row, underWay);
    if (foreseen.state === row.state) continue;
    counts[row.state] -= 1;
    counts[foreseen.state] += 1;
    states = withState(states, row.number - 1, foreseen.state);
  }
  return { ...bench, counts, states };
}
