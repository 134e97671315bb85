import { stateAfterEdit } from '@/core/work/edit-outcome';
import { type SegmentState, segmentStateOf, type VersionState } from '@/core/work/version-state';
import type { Pending } from './outbox';

export type ForeseenVersion = {
  readonly id: string;
  readonly language: string;
  readonly contributorId: string;
  readonly segmentIds: string[];
  readonly state: VersionState;
  readonly text: string;
  readonly omitted: boolean;
  readonly stale: boolean;
  readonly reason: string;
  readonly revisionId: string;
  readonly updatedAt: string;
  readonly beside: unknown[];
};

export type ForeseenRow<Version extends ForeseenVersion> = {
  readonly id: string;
  readonly state: SegmentState;
  readonly versions: Version[];
};

/** What is under way: texts not saved yet, and decisions on versions by their id. */
export type UnderWay = {
  readonly pendings: readonly Pending[];
  readonly decisions: ReadonlyMap<string, VersionState>;
  readonly myId: string;
  readonly mayReview: boolean;
};

/** A row as it will be once all that is under way has arrived. The row itself where nothing touches it. */
export function foreseeRow<Version extends ForeseenVersion, Row extends ForeseenRow<Version>>(
  row: Row & ForeseenRow<Version>,
  underWay: UnderWay,
): Row {
  const { decisions, myId } = underWay;
  const touching = underWay.pendings.filter(
    ({ segmentIds, versionId }) => segmentIds.includes(row.id) || row.versions.some(({ id }) => id === versionId),
  );
  if (touching.length === 0 && !row.versions.some(({ id }) => decisions.has(id))) return row;
  let versions: Version[] = row.versions;
  for (const pending of touching) {
    const stored = row.versions.find(({ id }) => id === pending.versionId) ?? null;
    const takenIn = (version: Version) =>
      version.id === pending.versionId || (version.contributorId === (stored?.contributorId ?? myId) && pending.segmentIds.includes(row.id));
    versions = versions.filter((version) => !takenIn(version));
    if (pending.segmentIds.includes(row.id)) versions.push(foreseeVersion(stored, pending, underWay) as Version);
  }
  versions = versions.map((version) => ({ ...version, state: decisions.get(version.id) ?? version.state }));
  return { ...row, versions, state: segmentStateOf(versions.map(({ state }) => state)) };
}

function foreseeVersion(stored: ForeseenVersion | null, pending: Pending, { myId, mayReview }: UnderWay): ForeseenVersion {
  const isSame = stored?.text === pending.text && stored.omitted === pending.omitted;
  const edited = stored ? (isSame ? stored.state : (stateAfterEdit(stored.state, mayReview) ?? stored.state)) : 'draft';
  return {
    id: pending.versionId,
    language: pending.language,
    contributorId: stored?.contributorId ?? myId,
    segmentIds: [...pending.segmentIds],
    state: pending.state ?? edited,
    text: pending.text,
    omitted: pending.omitted,
    stale: stored?.stale ?? false,
    reason: stored?.reason ?? '',
    revisionId: stored?.revisionId ?? pending.revisionId,
    updatedAt: new Date(pending.changedAt || pending.begunAt).toISOString(),
    beside: stored ? stored.beside.filter((one) => !isSettled(one, pending)) : [],
  };
}

function isSettled(beside: unknown, pending: Pending): boolean {
  return pending.settles.includes((beside as { revisionId: string }).revisionId);
}
