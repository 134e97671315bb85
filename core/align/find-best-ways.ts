// biome-ignore-all lint/style/noNonNullAssertion: numeric arrays read within their bounds
import type { Band } from './band';
import { usualVariance } from './length-model';

// Logarithms of the usual shares of pairs; others are left to the rounds that follow.
const oneToOne = -0.2;
const oneToTwo = -2.5;
const twoToTwo = -4;
const oneToThree = -4.5;
// A first sentence without counterpart is rare; the next one after it is not, so that whole scenes can be left out.
export const openGap = -5;
export const extendGap = -0.7;
// Gaussian fits give out in the tails; a bead that is this unlikely by length can still be right.
const worstLength = 12;

/** The same band seen from its far corner; point `p` becomes `points - 1 - p`. */
export function turnBand(band: Band): Band {
  const rows = band.low.length - 1;
  const columns = band.high[rows]!;
  const low = band.high.toReversed().map((j) => columns - j);
  const high = band.low.toReversed().map((j) => columns - j);
  const first = Int32Array.from(low, (_, i) => band.points - band.first[rows - i]! - (high[i]! - low[i]! + 1));
  return { low, high, first, points: band.points };
}

/** The best way from the first corner to each point, at all and within a gap. */
type BestWays = {
  readonly best: Float32Array;
  readonly omission: Float32Array;
  readonly addition: Float32Array;
};

export function findBestWays(
  band: Band,
  sourceLengths: Float64Array,
  targetLengths: Float64Array,
  shared: Float32Array,
): BestWays {
  const rows = sourceLengths.length;
  const best = new Float32Array(band.points).fill(-Infinity);
  const omission = new Float32Array(band.points).fill(-Infinity);
  const addition = new Float32Array(band.points).fill(-Infinity);
  best[0] = 0;
  for (let i = 0; i <= rows; i++) {
    const low = band.low[i]!;
    const high = band.high[i]!;
    // Adding a column to these gives its point in this row and the three before.
    const here = band.first[i]! - low;
    const up1 = i > 0 ? band.first[i - 1]! - band.low[i - 1]! : 0;
    const up2 = i > 1 ? band.first[i - 2]! - band.low[i - 2]! : 0;
    const up3 = i > 2 ? band.first[i - 3]! - band.low[i - 3]! : 0;
    const from1 = i > 0 ? band.low[i - 1]! : Infinity;
    const from2 = i > 1 ? band.low[i - 2]! : Infinity;
    const from3 = i > 2 ? band.low[i - 3]! : Infinity;
    const to1 = i > 0 ? band.high[i - 1]! : -1;
    const to2 = i > 1 ? band.high[i - 2]! : -1;
    const to3 = i > 2 ? band.high[i - 3]! : -1;
    const s1 = i > 0 ? sourceLengths[i - 1]! : 0;
    const s2 = i > 1 ? s1 + sourceLengths[i - 2]! : 0;
    const s3 = i > 2 ? s2 + sourceLengths[i - 3]! : 0;
    for (let j = low; j <= high; j++) {
      const p = here + j;
      let top = best[p]!;
      const t1 = j > 0 ? targetLengths[j - 1]! : 0;
      const t2 = j > 1 ? t1 + targetLengths[j - 2]! : 0;
      const both = shared[p]!;
      const left = j > low ? shared[p - 1]! : 0;
      const above = j >= from1 && j <= to1 ? shared[up1 + j]! : 0;
      if (j - 1 >= from1 && j - 1 <= to1) top = Math.max(top, best[up1 + j - 1]! + oneToOne + both - misfit(s1, t1));
      if (j - 2 >= from1 && j - 2 <= to1) {
        top = Math.max(top, best[up1 + j - 2]! + oneToTwo + both + left - misfit(s1, t2));
      }
      if (j - 3 >= from1 && j - 3 <= to1) {
        const t3 = t2 + targetLengths[j - 3]!;
        const further = j - 2 >= low ? shared[p - 2]! : 0;
        top = Math.max(top, best[up1 + j - 3]! + oneToThree + both + left + further - misfit(s1, t3));
      }
      if (j - 1 >= from2 && j - 1 <= to2) {
        top = Math.max(top, best[up2 + j - 1]! + oneToTwo + both + above - misfit(s2, t1));
      }
      if (j - 2 >= from2 && j - 2 <= to2) {
        const across = j - 1 >= from1 && j - 1 <= to1 ? shared[up1 + j - 1]! : 0;
        top = Math.max(top, best[up2 + j - 2]! + twoToTwo + both + left + above + across - misfit(s2, t2));
      }
      if (j - 1 >= from3 && j - 1 <= to3) {
        const further = j >= from2 && j <= to2 ? shared[up2 + j]! : 0;
        top = Math.max(top, best[up3 + j - 1]! + oneToThree + both + above + further - misfit(s3, t1));
      }
      if (j >= from1 && j <= to1) {
        const gap = Math.max(best[up1 + j]! + openGap, omission[up1 + j]! + extendGap);
        omission[p] = gap;
        top = Math.max(top, gap);
      }
      if (j > low) {
        const gap = Math.max(best[p - 1]! + openGap, addition[p - 1]! + extendGap);
        addition[p] = gap;
        top = Math.max(top, gap);
      }
      best[p] = top;
    }
  }
  return { best, omission, addition };
}

function misfit(source: number, target: number): number {
  const deviation = target - source;
  const squares = (deviation * deviation) / (usualVariance * (source + target + 1));
  return squares > worstLength ? 0.6 * worstLength : 0.6 * squares;
}
