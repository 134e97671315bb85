import type { Bench } from '@/api/contract/documents';
import type { Row } from '@/api/contract/shapes';
import { foreseeRow, type UnderWay } from '@/core/editing/foresee-row';
import { withState } from '@/core/work/state-runs';

/** The counts of a chapter once all that is under way in these rows has arrived. */
export function foreseeBench(bench: Bench, rows: readonly Row[], underWay: UnderWay): Bench {
  const counts = { ...bench.counts };
  for (const { row, foreseen } of changesOf(rows, underWay)) {
    counts[row.state] -= 1;
    counts[foreseen.state] += 1;
  }
  return { ...bench, counts };
}

/** The states of a chapter, a digit a sentence, once all that is under way in these rows has arrived. */
export function foreseeStates(states: string, rows: readonly Row[], underWay: UnderWay): string {
  return changesOf(rows, underWay).reduce(
    (known, { row, foreseen }) => withState(known, row.number - 1, foreseen.state),
    states,
  );
}

function changesOf(rows: readonly Row[], underWay: UnderWay) {
  return rows
    .map((row) => ({ row, foreseen: foreseeRow(row, underWay) }))
    .filter(({ row, foreseen }) => foreseen.state !== row.state);
}
