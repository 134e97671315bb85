export const versionStates = ['draft', 'in-review', 'changes-requested', 'approved', 'rejected', 'withdrawn'] as const;
export type VersionState = (typeof versionStates)[number];

/** Where a segment stands in one language, seen over all its versions. */
export const segmentStates = ['empty', 'draft', 'changes-requested', 'in-review', 'approved'] as const;
export type SegmentState = (typeof segmentStates)[number];

/** How the text of a revision came to be. */
export const revisionOrigins = ['typed', 'memory', 'machine', 'imported', 'merged'] as const;
export type RevisionOrigin = (typeof revisionOrigins)[number];

/** The state of a segment is that of its furthest version; rejected and withdrawn versions leave it empty. */
export function segmentStateOf(states: Iterable<VersionState>): SegmentState {
  let furthest = 0;
  for (const state of states) furthest = Math.max(furthest, segmentStates.indexOf(state as SegmentState));
  return segmentStates[furthest] ?? 'empty';
}
