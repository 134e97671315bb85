import type { Standing } from './choose-shown';

export type Sentence = {
  readonly id: string;
  readonly number: number;
  readonly versions: readonly (Standing & { readonly id: string; readonly segmentIds: readonly string[] })[];
};

/** The version of a sentence that stands for it. */
export type Choose<Version> = (versions: readonly Version[]) => Version | null;

/** The sentences that are shown as one with this one, since `choose` shows the same version of them; those not known are left out. */
export function runOf<Row extends Sentence>(
  row: Row,
  rowAt: (number: number) => Row | null,
  choose: Choose<Row['versions'][number]>,
): readonly [Row, ...Row[]] {
  const shown = choose(row.versions);
  if (!shown || shown.segmentIds.length === 1) return [row];
  const first = row.number - shown.segmentIds.indexOf(row.id);
  const run = shown.segmentIds.flatMap((id, place) => {
    const one = first + place === row.number ? row : rowAt(first + place);
    return one?.id === id && choose(one.versions)?.id === shown.id ? [one] : [];
  });
  const [lead = row, ...others] = run;
  return [lead, ...others];
}
