import { tuning } from './tuning';

/** Target characters for each source character, and the variance of that for each character. */
export type LengthModel = { readonly ratio: number; readonly variance: number };

// Gale and Church 1993 measured 6.8 for English, French and German; novels stray more.
export const usualVariance = 6.8;

/** How well two lengths fit, as a logarithm: 0 for the expected length, below 0 for any other (Gale & Church 1993). */
export function scoreLengths({ ratio, variance }: LengthModel, source: number, target: number): number {
  const expected = source * ratio;
  const deviation = (target - expected) / Math.sqrt(variance * Math.max(1, (expected + target) / 2));
  if (tuning.lengthMode === 1) return -2.5 * Math.log(1 + (deviation * deviation) / 4);
  if (tuning.lengthMode === 2) return -0.5 * deviation * deviation;
  return Math.log(Math.max(1e-12, twoTails(Math.abs(deviation))));
}

/** The chance of a deviation at least this large either way, by Abramowitz and Stegun 26.2.17 (1964). */
function twoTails(deviation: number): number {
  const t = 1 / (1 + 0.2316419 * deviation);
  const poly = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return 2 * 0.3989422804 * Math.exp((-deviation * deviation) / 2) * poly;
}
