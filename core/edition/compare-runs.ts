/** A run as a release froze it. `source` is the text of its segments then. */
export type ReleasedRun = {
  readonly segmentIds: readonly string[];
  readonly number: number;
  readonly contributorId: string;
  readonly text: string;
  readonly omitted: boolean;
  readonly source: string;
};

/** What became of runs that share segments: added where nothing stood before, removed where nothing stands after. */
export type RunChange<Run extends ReleasedRun> = {
  readonly kind: 'added' | 'removed' | 'changed';
  readonly before: readonly Run[];
  readonly after: readonly Run[];
};

/**
 * What changed in a document between two releases, in the order of the text. Runs are compared by their segments, text,
 * contributor and source; a joined run and the two that it was before are one change.
 */
export function compareRuns<Run extends ReleasedRun>(before: readonly Run[], after: readonly Run[]): RunChange<Run>[] {
  const now = new Map(after.map((run) => [keyOf(run), run]));
  const then = new Map(before.map((run) => [keyOf(run), run]));
  const gone = before.filter((run) => !isSame(run, now.get(keyOf(run))));
  const come = after.filter((run) => !isSame(run, then.get(keyOf(run))));
  return groupByShared(gone, come)
    .map((group): RunChange<Run> => {
      const kind = group.before.length === 0 ? 'added' : group.after.length === 0 ? 'removed' : 'changed';
      return { kind, ...group };
    })
    .sort((one, other) => placeOf(one) - placeOf(other));
}

function keyOf(run: ReleasedRun): string {
  return run.segmentIds.join();
}

function isSame(one: ReleasedRun, other: ReleasedRun | undefined): boolean {
  return (
    other !== undefined &&
    one.text === other.text &&
    one.omitted === other.omitted &&
    one.contributorId === other.contributorId &&
    one.source === other.source
  );
}

type Group<Run> = { readonly before: Run[]; readonly after: Run[] };

/** Puts runs together that share a segment with each other, or with one that both share segments with. */
function groupByShared<Run extends ReleasedRun>(before: readonly Run[], after: readonly Run[]): Group<Run>[] {
  const groupOf = new Map<string, Group<Run>>();
  const add = (run: Run, side: 'before' | 'after') => {
    const met = [...new Set(run.segmentIds.flatMap((id) => groupOf.get(id) ?? []))];
    const group = { before: met.flatMap((one) => one.before), after: met.flatMap((one) => one.after) };
    group[side].push(run);
    for (const { segmentIds } of [...group.before, ...group.after]) for (const id of segmentIds) groupOf.set(id, group);
  };
  for (const run of before) add(run, 'before');
  for (const run of after) add(run, 'after');
  return [...new Set(groupOf.values())];
}

/** Where the change stands now; what is gone, where it stood. */
function placeOf({ before, after }: RunChange<ReleasedRun>): number {
  return (after[0] ?? before[0])?.number ?? 0;
}
