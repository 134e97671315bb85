/** Sentences on each side of a bead. */
export type BeadKind = { readonly source: number; readonly target: number };

/** An omission and an addition come first; then pairs, small ones before large. */
export const beadKinds: readonly BeadKind[] = [
  [1, 0], [0, 1], [1, 1], [1, 2], [2, 1], [1, 3], [3, 1], [2, 2], [2, 3], [3, 2],
  [1, 4], [4, 1], [1, 5], [5, 1], [2, 4], [4, 2], [3, 3], [1, 6], [6, 1],
].map(([source = 0, target = 0]) => ({ source, target }));
export const omissionKind = 0;
export const additionKind = 1;
export const firstPairKind = 2;
export const longestRun = 6;

/** Roughly what novels show, before the text itself is asked. */
export const usualShares = Float64Array.from(beadKinds, ({ source, target }) => {
  if (source === 1 && target === 1) return 0.8;
  if (source === 0 || target === 0) return 0.01;
  const more = source + target - 2;
  return source === 1 || target === 1 ? 0.08 * 0.15 ** (more - 1) : 0.02 * 0.2 ** (more - 2);
});
