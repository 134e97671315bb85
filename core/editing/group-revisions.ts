export type Step = {
  readonly id: string;
  /** The revision that it was made from. */
  readonly baseId: string | null;
  readonly versionId: string;
  readonly contributorId: string;
  readonly origin: string;
  readonly createdAt: string;
  readonly beside: boolean;
};

/** Saves of one sitting, newest first, and the revision that it began from. */
export type Sitting<Revision extends Step> = {
  readonly revisions: readonly [Revision, ...Revision[]];
  readonly before: Revision | null;
};

/** Longer than a pause to think, shorter than a break. */
const pause = 10 * 60_000;

/**
 * Revisions, newest first, as sittings: the same person typing on from their last save, with no longer pause than ten
 * minutes. Readings that parted stay apart.
 */
export function groupRevisions<Revision extends Step>(revisions: readonly Revision[]): Sitting<Revision>[] {
  const sittings: { revisions: [Revision, ...Revision[]]; before: Revision | null }[] = [];
  for (const revision of revisions) {
    const after = sittings.filter((sitting) => sitting.revisions.at(-1)?.baseId === revision.id);
    const newer = after.find((sitting) => typedOn(revision, sitting.revisions.at(-1) ?? revision));
    for (const sitting of after) if (sitting !== newer) sitting.before = revision;
    if (newer) newer.revisions.push(revision);
    else sittings.push({ revisions: [revision], before: null });
  }
  return sittings;
}

function typedOn(older: Step, newer: Step): boolean {
  const isSameHand = older.contributorId === newer.contributorId && older.versionId === newer.versionId;
  const isTyped = older.origin === 'typed' && newer.origin === 'typed' && !older.beside && !newer.beside;
  return isSameHand && isTyped && Date.parse(newer.createdAt) - Date.parse(older.createdAt) < pause;
}
