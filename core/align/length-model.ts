/** Target characters for each source character, and the variance of that for each character. */
export type LengthModel = { readonly ratio: number; readonly variance: number };

// Gale and Church 1993 measured 6.8 over English, French and German.
export const usualVariance = 6.8;

/** How well two lengths fit, as a logarithm: 0 for the expected length, below 0 for any other (Gale & Church 1993). */
export function scoreLengths({ ratio, variance }: LengthModel, source: number, target: number): number {
  const expected = source * ratio;
  const deviation = Math.abs(target - expected) / Math.sqrt((variance * (expected + target + 1)) / 2);
  return Math.log(twoTails(deviation) + 1e-12);
}

/** The chance of a deviation at least this large either way (Abramowitz & Stegun 1964, 26.2.17). */
function twoTails(deviation: number): number {
  const t = 1 / (1 + 0.2316419 * deviation);
  const series = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return 0.7978845608 * Math.exp((-deviation * deviation) / 2) * series;
}

/** Lengths of beads seen, each counted by how sure it is. */
export class LengthSums {
  source = 0;
  target = 0;
  squares = 0;
  weight = 0;

  /** `ratio` is the best guess so far; the spread is measured around it. */
  add(source: number, target: number, weight: number, ratio: number): void {
    const expected = source * ratio;
    this.source += source * weight;
    this.target += target * weight;
    this.squares += (weight * (target - expected) ** 2 * 2) / (target + expected + 1);
    this.weight += weight;
  }

  addAll(other: LengthSums): void {
    this.source += other.source;
    this.target += other.target;
    this.squares += other.squares;
    this.weight += other.weight;
  }
}

// The usual counts as much as this many beads of a hundred characters.
const usualBeads = 20;

/** Estimates from what was seen, resting on `usual` where that is little. */
export function estimateLengths(sums: LengthSums, usual: LengthModel): LengthModel {
  return {
    ratio: (sums.target + usualBeads * 100 * usual.ratio) / (sums.source + usualBeads * 100),
    variance: (sums.squares + usualBeads * usual.variance) / (sums.weight + usualBeads),
  };
}
