import type { VersionState } from '@/core/work/version-state';

export type Standing = {
  readonly contributorId: string;
  readonly state: VersionState;
  readonly updatedAt: string;
};

const furthestFirst: readonly VersionState[] = ['approved', 'in-review', 'changes-requested', 'draft'];

/** The version that a closed sentence shows: one's own, else the furthest, the newest of equals. Null where none counts. */
export function chooseShown<Version extends Standing>(
  versions: readonly Version[],
  myId: string | null,
): Version | null {
  return (
    findMine(versions, myId) ?? listRivals(versions, myId).find(({ state }) => furthestFirst.includes(state)) ?? null
  );
}

export function findMine<Version extends Standing>(versions: readonly Version[], myId: string | null): Version | null {
  return versions.find((version) => version.contributorId === myId) ?? null;
}

/** The versions of others, the furthest first, the newest first among equals; rejected ones last. */
export function listRivals<Version extends Standing>(versions: readonly Version[], myId: string | null): Version[] {
  return versions.filter((version) => version.contributorId !== myId).sort(compareStanding);
}

function compareStanding(one: Standing, other: Standing): number {
  return rankOf(one) - rankOf(other) || other.updatedAt.localeCompare(one.updatedAt);
}

function rankOf({ state }: Standing): number {
  const rank = furthestFirst.indexOf(state);
  return rank === -1 ? furthestFirst.length : rank;
}
