export type Step = {
  readonly id: string;
  readonly versionId: string;
  readonly contributorId: string;
  readonly origin: string;
  readonly createdAt: string;
  readonly beside: boolean;
};

/** Saves of one sitting: its newest revision, how many there were, and the revision that it began from. */
export type Sitting<Revision extends Step> = {
  readonly revision: Revision;
  readonly count: number;
  readonly before: Revision | null;
};

/** Longer than a pause to think, shorter than a break. */
const pause = 10 * 60_000;

/** Revisions, newest first, as sittings: the same person typing on in one version, with no longer pause than ten minutes. */
export function groupRevisions<Revision extends Step>(revisions: readonly Revision[]): Sitting<Revision>[] {
  const sittings: { revision: Revision; oldest: Revision; count: number; before: Revision | null }[] = [];
  for (const revision of revisions) {
    const newer = sittings.findLast((sitting) => sitting.oldest.versionId === revision.versionId);
    if (newer && typedOn(revision, newer.oldest)) {
      newer.oldest = revision;
      newer.count += 1;
      continue;
    }
    if (newer && !newer.before) newer.before = revision;
    sittings.push({ revision, oldest: revision, count: 1, before: null });
  }
  return sittings.map(({ oldest: _, ...sitting }) => sitting);
}

function typedOn(older: Step, newer: Step): boolean {
  const sameHand = older.contributorId === newer.contributorId && older.origin === newer.origin;
  const typed = newer.origin === 'typed' && !older.beside && !newer.beside;
  return sameHand && typed && Date.parse(newer.createdAt) - Date.parse(older.createdAt) < pause;
}
