export type Random = {
  readonly seed: number;
  /** A whole number from 0 up to, not including, `end`. */
  readonly below: (end: number) => number;
  readonly pick: <T>(values: readonly T[]) => T;
  /** Up to `most` values, each made anew. */
  readonly list: <T>(most: number, make: () => T) => T[];
};

/** Chance that can be had again: a law test names its seed, and SEED in the environment brings it back. */
export function aRandom(seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31))): Random {
  let state = seed | 0;
  // Mulberry32 by Tommy Ettinger (2017): small, and good enough to mix texts.
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number) => Math.floor(next() * end);
  return {
    seed,
    below,
    pick: (values) => values[below(values.length)] as (typeof values)[number],
    list: (most, make) => Array.from({ length: below(most + 1) }, make),
  };
}
