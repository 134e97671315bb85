import { stateAfterEdit } from '@/core/work/edit-outcome';
import { type SegmentState, segmentStateOf, type VersionState } from '@/core/work/version-state';
import type { Pending } from './outbox';

export type ForeseenVersion = {
  id: string;
  language: string;
  contributorId: string;
  segmentIds: string[];
  state: VersionState;
  text: string;
  omitted: boolean;
  stale: boolean;
  sourceBefore: string | null;
  reason: string;
  confidence: number | null;
  revisionId: string;
  updatedAt: string;
  beside: { revisionId: string; contributorId: string; text: string; omitted: boolean; createdAt: string }[];
};

export type ForeseenRow = { readonly id: string; readonly state: SegmentState; readonly versions: ForeseenVersion[] };

/** What is under way: texts not saved yet, and decisions on versions by their id. */
export type UnderWay = {
  readonly pendings: readonly Pending[];
  readonly decisions: ReadonlyMap<string, VersionState>;
  readonly myId: string;
  readonly mayReview: boolean;
};

/** A row as it will be once all that is under way has arrived. The row itself where nothing touches it. */
export function foreseeRow<Row extends ForeseenRow>(row: Row, underWay: UnderWay): Row {
  const touching = underWay.pendings.filter(
    ({ segmentIds, versionId }) => segmentIds.includes(row.id) || row.versions.some(({ id }) => id === versionId),
  );
  if (touching.length === 0 && !row.versions.some(({ id }) => underWay.decisions.has(id))) return row;
  const versions = touching
    .reduce((sofar, pending) => putVersion(sofar, row.id, pending, underWay), row.versions)
    .map((version) => ({ ...version, state: underWay.decisions.get(version.id) ?? version.state }));
  return { ...row, versions, state: segmentStateOf(versions.map(({ state }) => state)) };
}

/** A contributor has one version of a sentence, so a pending one takes the place of the others. */
function putVersion(
  versions: ForeseenVersion[],
  segmentId: string,
  pending: Pending,
  underWay: UnderWay,
): ForeseenVersion[] {
  const stored = versions.find(({ id }) => id === pending.versionId) ?? null;
  const contributorId = stored?.contributorId ?? underWay.myId;
  const covers = pending.segmentIds.includes(segmentId);
  const kept = versions.filter(
    (version) => version.id !== pending.versionId && !(covers && version.contributorId === contributorId),
  );
  return covers ? [...kept, foreseeVersion(stored, contributorId, pending, underWay.mayReview)] : kept;
}

function foreseeVersion(
  stored: ForeseenVersion | null,
  contributorId: string,
  pending: Pending,
  mayReview: boolean,
): ForeseenVersion {
  const { versionId, language, segmentIds, text, omitted, revisionId, changedAt, begunAt } = pending;
  const settled = [...pending.settles, ...(pending.sent?.settles ?? [])];
  const isSame = stored?.text === text && stored.omitted === omitted;
  const edited = stored ? (isSame ? stored.state : (stateAfterEdit(stored.state, mayReview) ?? stored.state)) : 'draft';
  return {
    stale: false,
    sourceBefore: null,
    reason: '',
    revisionId,
    ...stored,
    confidence: null,
    id: versionId,
    language,
    contributorId,
    segmentIds: [...segmentIds],
    state: pending.state ?? edited,
    text,
    omitted,
    updatedAt: new Date(changedAt || begunAt).toISOString(),
    beside: stored?.beside.filter((one) => !settled.includes(one.revisionId)) ?? [],
  };
}
