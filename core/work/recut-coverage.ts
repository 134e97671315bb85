import { bareWords } from '@/core/text/bare-words';
import { joinTexts } from '@/core/text/join-texts';
import type { VersionState } from './version-state';

/** A live version with the segments that it covers, in the order of the text. */
export type CoveringVersion = {
  readonly id: string;
  readonly contributorId: string;
  readonly language: string;
  readonly segmentIds: readonly string[];
  /** The text of these segments. */
  readonly source: string;
  readonly state: VersionState;
  readonly reason: string;
  readonly text: string;
  readonly omitted: boolean;
  readonly stale: boolean;
  /** What its source said before that changed; null unless it is stale. */
  readonly sourceBefore: string | null;
  readonly revisionId: string;
};

/**
 * How a version was before a cut, its revision and state right after, by which an undo knows whether anyone has touched it since,
 * and the version that took it in.
 */
export type VersionBefore = CoveringVersion & {
  readonly left: { readonly revisionId: string; readonly state: VersionState };
  readonly takenBy: string | null;
};

/** A version after a cut. `takes` is the contributor's other version, whose text stands in this one now. */
export type RecutVersion = CoveringVersion & { readonly takes: CoveringVersion | null };

type Halves = { readonly firstId: string; readonly secondId: string };

/**
 * The versions of two neighbouring segments once these are one, under the first one's id. A version of either half covers the
 * whole. Where one contributor has a version of each half, the first takes in the second, and stands where the less far one did.
 */
export function joinCoverage(
  versions: readonly CoveringVersion[],
  { firstId, secondId, sourceOf }: Halves & { readonly sourceOf: (segmentIds: readonly string[]) => string },
): RecutVersion[] {
  const whole = versions.map((version) => ({
    ...version,
    segmentIds: [...new Set(version.segmentIds.map((id) => (id === secondId ? firstId : id)))],
    takes: null,
    half: halfOf(version.segmentIds, firstId, secondId),
  }));
  const after: RecutVersion[] = [];
  for (const { half, ...version } of whole) {
    const isOwn = (other: CoveringVersion) =>
      other.contributorId === version.contributorId && other.language === version.language;
    if (half === 'second' && whole.some((other) => other.half === 'first' && isOwn(other))) continue;
    const second = half === 'first' ? whole.find((other) => other.half === 'second' && isOwn(other)) : undefined;
    const taken = second && versions.find(({ id }) => id === second.id);
    const made = taken && second ? takeIn(version, taken, second.segmentIds) : version;
    const source = sourceOf(made.segmentIds);
    after.push({ ...made, source, ...staleness(made, made.source, source) });
  }
  return after;
}

/** The versions of a segment once it is two: they cover both. */
export function splitCoverage(versions: readonly CoveringVersion[], { firstId, secondId }: Halves): RecutVersion[] {
  return versions.map((version) => ({
    ...version,
    segmentIds: version.segmentIds.flatMap((id) => (id === firstId ? [firstId, secondId] : [id])),
    takes: null,
  }));
}

/**
 * Whether a version is stale, after what it covers changed from one source text to another: it is as long as these don't say
 * what it was made from.
 */
export function staleness(
  version: Pick<CoveringVersion, 'stale' | 'sourceBefore'>,
  sourceBefore: string,
  sourceNow: string,
): Pick<CoveringVersion, 'stale' | 'sourceBefore'> {
  if (version.stale && version.sourceBefore === null) return { stale: true, sourceBefore: null };
  const madeFrom = version.sourceBefore ?? sourceBefore;
  const stale = bareWords(madeFrom) !== bareWords(sourceNow);
  return { stale, sourceBefore: stale ? madeFrom : null };
}

function halfOf(segmentIds: readonly string[], firstId: string, secondId: string): 'both' | 'first' | 'second' {
  if (!segmentIds.includes(secondId)) return 'first';
  return segmentIds.includes(firstId) ? 'both' : 'second';
}

/** From the least far; what is rejected or withdrawn is no text to go on from, and counts as a draft. */
const order: readonly VersionState[] = ['changes-requested', 'draft', 'in-review', 'approved'];

function takeIn(first: RecutVersion, second: CoveringVersion, segmentIds: readonly string[]): RecutVersion {
  const ranks = [first.state, second.state].map((state) => (order.includes(state) ? order.indexOf(state) : 1));
  const isSame = first.state === second.state;
  const stale = first.stale || second.stale;
  const isKnown = [first, second].every((half) => !half.stale || half.sourceBefore !== null);
  return {
    ...first,
    segmentIds: [...new Set([...first.segmentIds, ...segmentIds])],
    takes: second,
    text: joinTexts(first.omitted ? '' : first.text, second.omitted ? '' : second.text, first.language),
    omitted: first.omitted && second.omitted,
    state: isSame ? first.state : (order[Math.min(...ranks)] ?? 'draft'),
    reason: [...new Set([first.reason, second.reason])].filter((reason) => reason !== '').join(' '),
    source: first.source + second.source,
    stale,
    sourceBefore:
      stale && isKnown ? (first.sourceBefore ?? first.source) + (second.sourceBefore ?? second.source) : null,
  };
}
