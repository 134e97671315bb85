import type { Bead } from '@/core/align/bead';

/** Sentences of either side without a counterpart: found, by the gold, and both. */
export type OneSided = { readonly found: number; readonly gold: number; readonly both: number };

export const noneOneSided: OneSided = { found: 0, gold: 0, both: 0 };

/** Gold may cover a part of a text only: what lies outside it doesn't count. */
export function countOneSided(found: readonly Bead[], gold: readonly Bead[]): OneSided {
  const sums = { found: 0, gold: 0, both: 0 };
  for (const [side, other] of [
    ['source', 'target'],
    ['target', 'source'],
  ] as const) {
    const start = Math.min(...gold.map((bead) => bead[side].start));
    const end = Math.max(...gold.map((bead) => bead[side].end));
    const alone = (beads: readonly Bead[]) =>
      new Set(
        beads
          .filter((bead) => bead[other].start === bead[other].end)
          .flatMap((bead) =>
            Array.from({ length: bead[side].end - bead[side].start }, (_, at) => bead[side].start + at),
          )
          .filter((sentence) => sentence >= start && sentence < end),
      );
    const [mine, right] = [alone(found), alone(gold)];
    sums.found += mine.size;
    sums.gold += right.size;
    sums.both += mine.intersection(right).size;
  }
  return sums;
}

export function addOneSided(a: OneSided, b: OneSided): OneSided {
  return { found: a.found + b.found, gold: a.gold + b.gold, both: a.both + b.both };
}

export function describeOneSided({ found, gold, both }: OneSided): string {
  const share = (of: number) => (of === 0 ? '–' : (both / of).toFixed(2));
  return `sentences left out or added: precision ${share(found)} (of ${found}), recall ${share(gold)} (of ${gold})`;
}
