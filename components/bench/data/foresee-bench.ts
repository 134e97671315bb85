import type { Bench } from '@/api/contract/documents';
import type { Row } from '@/api/contract/shapes';
import { foreseeRow, type UnderWay } from '@/core/editing/foresee-row';
import { setInRuns } from '@/core/work/state-runs';
import { segmentStates } from '@/core/work/version-state';

/** Counts and states of a chapter once all that is under way in these rows has arrived. */
export function foreseeBench(bench: Bench, rows: readonly Row[], underWay: UnderWay): Bench {
  const counts = { ...bench.counts };
  let { runs } = bench;
  for (const row of rows) {
    const foreseen = foreseeRow(row, underWay);
    if (foreseen.state === row.state) continue;
    counts[row.state] -= 1;
    counts[foreseen.state] += 1;
    runs = setInRuns(runs, row.number - 1, segmentStates.indexOf(foreseen.state));
  }
  return { ...bench, counts, runs };
}
