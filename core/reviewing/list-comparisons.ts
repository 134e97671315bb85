/** What a version can be set against: its own text before the last sitting, a rival, or nothing. */
export type Comparison<Version> =
  | { readonly kind: 'previous'; readonly text: string }
  | { readonly kind: 'rival'; readonly rival: Version; readonly text: string }
  | { readonly kind: 'none' };

/** What a reviewer asked for last, which holds for the sentences after it. */
export type Wanted =
  | { readonly kind: 'previous' }
  | { readonly kind: 'rival'; readonly contributorId: string }
  | { readonly kind: 'none' };

type Compared = {
  readonly id: string;
  readonly contributorId: string;
  readonly text: string;
  readonly omitted: boolean;
};

/** Everything that a version can be set against, in the order of its keys. `previous` is null where nothing came before. */
export function listComparisons<Version extends Compared>(
  base: Compared,
  versions: readonly Version[],
  previous: string | null,
): Comparison<Version>[] {
  const rivals = versions.filter(({ id, omitted, text }) => id !== base.id && !omitted && text !== '');
  return [
    ...(previous === null ? [] : [{ kind: 'previous', text: previous } as const]),
    ...rivals.map((rival) => ({ kind: 'rival', rival, text: rival.text }) as const),
    { kind: 'none' },
  ];
}

/** The place of what is wanted among what there is; where it isn't there, or nothing was asked for, of the first. */
export function placeOfWanted<Version extends Compared>(
  comparisons: readonly Comparison<Version>[],
  wanted: Wanted | null,
): number {
  const place = comparisons.findIndex(
    (one) =>
      one.kind === wanted?.kind &&
      (one.kind !== 'rival' || (wanted.kind === 'rival' && one.rival.contributorId === wanted.contributorId)),
  );
  return Math.max(0, place);
}
