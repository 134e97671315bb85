/** How many source and target sentences a bead of each kind has: an omission, an addition, then pairs, small before large. */
const sizes = [
  [1, 0],
  [0, 1],
  [1, 1],
  [1, 2],
  [2, 1],
  [1, 3],
  [3, 1],
  [2, 2],
  [2, 3],
  [3, 2],
  [1, 4],
  [4, 1],
  [1, 5],
  [5, 1],
  [2, 4],
  [4, 2],
  [3, 3],
  [1, 6],
  [6, 1],
] as const;

export const kindCount = sizes.length;
export const sourceSize = Int8Array.from(sizes, ([source]) => source);
export const targetSize = Int8Array.from(sizes, ([, target]) => target);
export const omissionKind = 0;
export const additionKind = 1;
export const firstPairKind = 2;
export const longestRun = 6;

/** Roughly what translated novels show, before the text itself is asked. */
export const usualShares = Float64Array.from(sizes, ([source, target]) => {
  if (source === 0 || target === 0) return 0.02;
  const extra = source + target - 2;
  if (extra === 0) return 0.8;
  return Math.min(source, target) === 1 ? 0.08 * 0.15 ** (extra - 1) : 0.02 * 0.2 ** (extra - 2);
});

/** The kind with these sizes; -1 where there is none. */
export function kindOfSizes(source: number, target: number): number {
  return sizes.findIndex((size) => size[0] === source && size[1] === target);
}
