import { chooseShown, type Standing } from './choose-shown';

export type Sentence = {
  readonly id: string;
  readonly number: number;
  readonly versions: readonly (Standing & { readonly id: string; readonly segmentIds: readonly string[] })[];
};

/** The sentences that are shown as one with this one, since their shown version is the same; those not known are left out. */
export function runOf<Row extends Sentence>(
  row: Row,
  rowAt: (number: number) => Row | null,
  myId: string | null,
): readonly [Row, ...Row[]] {
  const shown = chooseShown(row.versions, myId);
  if (!shown || shown.segmentIds.length === 1) return [row];
  const first = row.number - shown.segmentIds.indexOf(row.id);
  const run = shown.segmentIds.flatMap((id, place) => {
    const one = first + place === row.number ? row : rowAt(first + place);
    return one?.id === id && chooseShown(one.versions, myId)?.id === shown.id ? [one] : [];
  });
  const [lead = row, ...others] = run;
  return [lead, ...others];
}
