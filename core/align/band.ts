// biome-ignore-all lint/style/noNonNullAssertion: numeric arrays read within their bounds
import type { SentenceRun } from './bead';

/** Two stretches of one document to align with each other. Sentences count over all documents. */
export type Region = { readonly document: number; readonly source: SentenceRun; readonly target: SentenceRun };

/**
 * The points of a region that a path may pass: after `i` source sentences (0 to all), `low[i]` to `high[i]` target sentences, both
 * inclusive and never falling. Points are numbered row by row; `(i, j)` is `first[i] + j - low[i]`.
 */
export type Band = {
  readonly low: Int32Array;
  readonly high: Int32Array;
  readonly first: Int32Array;
  readonly points: number;
};

/** A band over the rows' extents, made to rise, to hold both corners, and to leave no step without a way on. */
export function makeBand(lows: Int32Array, highs: Int32Array, columns: number): Band {
  const rows = lows.length;
  const low = lows.slice();
  const high = highs.slice();
  low[0] = 0;
  high[rows - 1] = columns;
  for (let i = rows - 2; i >= 0; i--) low[i] = Math.min(low[i]!, low[i + 1]!);
  for (let i = 1; i < rows; i++) high[i] = Math.max(high[i]!, high[i - 1]!);
  for (let i = 0; i + 1 < rows; i++) low[i + 1] = Math.min(low[i + 1]!, high[i]!);
  const first = new Int32Array(rows);
  let points = 0;
  for (let i = 0; i < rows; i++) {
    first[i] = points;
    points += high[i]! - low[i]! + 1;
  }
  return { low, high, first, points };
}

/** The band that keeps only points which `keep` likes, and those within `margin` of them. */
export function narrowBand(band: Band, keep: (point: number) => boolean, margin: number): Band {
  const rows = band.low.length;
  const columns = band.high[rows - 1]!;
  const low = new Int32Array(rows).fill(columns);
  const high = new Int32Array(rows).fill(0);
  for (let i = 0; i < rows; i++) {
    for (let j = band.low[i]!; j <= band.high[i]!; j++) {
      if (!keep(band.first[i]! + j - band.low[i]!)) continue;
      for (let near = Math.max(0, i - margin); near <= Math.min(rows - 1, i + margin); near++) {
        low[near] = Math.min(low[near]!, Math.max(0, j - margin));
        high[near] = Math.max(high[near]!, Math.min(columns, j + margin));
      }
    }
  }
  return makeBand(low, high, columns);
}
