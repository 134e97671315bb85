import { alignTokens } from '@/core/diff/align-tokens';
import type { Chunk } from '@/core/diff/find-chunks';

/** Where a rival reads otherwise, in chunks of the base and of the rival; ends are exclusive. */
export type Difference = {
  readonly from: number;
  readonly to: number;
  readonly rivalFrom: number;
  readonly rivalTo: number;
};

/** Where a rival differs from the base, in order. Omissions are given word by word, so that a long one doesn't hide what others read inside it. */
export function findDifferences(base: readonly Chunk[], rival: readonly Chunk[]): Difference[] {
  const differences: Difference[] = [];
  const add = (difference: Difference) => {
    const last = differences.at(-1);
    if (last === undefined || difference.from > last.to || isOmission(last)) differences.push(difference);
    else differences[differences.length - 1] = { ...last, to: difference.to, rivalTo: difference.rivalTo };
  };
  let [from, rivalFrom] = [0, 0];
  const differTo = (to: number, rivalTo: number) => {
    if (rivalFrom === rivalTo) {
      for (let at = from; at < to; at++) differences.push({ from: at, to: at + 1, rivalFrom, rivalTo });
    } else if (from < to) add({ from, to, rivalFrom, rivalTo });
    else if (from > 0) add({ from: from - 1, to, rivalFrom: rivalFrom - 1, rivalTo });
    else add({ from, to: to + 1, rivalFrom, rivalTo: rivalTo + 1 });
  };
  const keys = (chunks: readonly Chunk[]) => chunks.map(({ key }) => key);
  for (const [at, rivalAt] of alignTokens(keys(base), keys(rival))) {
    differTo(at, rivalAt);
    const alike = base[at]?.text === rival[rivalAt]?.text;
    if (!alike) add({ from: at, to: at + 1, rivalFrom: rivalAt, rivalTo: rivalAt + 1 });
    from = at + 1;
    rivalFrom = rivalAt + 1;
  }
  differTo(base.length, rival.length);
  return differences;
}

function isOmission(difference: Difference): boolean {
  return difference.rivalFrom === difference.rivalTo;
}

/** The chunk of the rival that answers a chunk of the base at which no difference is open. */
export function placeInRival(at: number, differences: readonly Difference[]): number {
  const passed = differences.findLast(({ to }) => to <= at);
  return passed ? passed.rivalTo + at - passed.to : at;
}
