// biome-ignore-all lint/style/noNonNullAssertion: numeric arrays read within their bounds
import { type Band, makeBand, narrowBand, type Region } from './band';
import type { Cognate } from './find-cognates';
import type { IndexedText } from './index-text';
import { tuning } from './tuning';

// A region of up to this many points is searched whole: about a thousand sentences a side, a third of a second.
const searchedWhole = 1_200_000;
// Around a chain of anchors, and a quarter of the way to the nearest one further from them: chapters stray that far, not more.
const anchorMargin = 120;
const strayShare = 0.25;

/** The points that a path may pass by length and by cognates alone, found with dynamic programming over small beads. */
export function firstBand(source: IndexedText, target: IndexedText, region: Region, cognates: CognateIndex, ratio: number): Band {
  const rows = region.source.end - region.source.start;
  const columns = region.target.end - region.target.start;
  const points = (rows + 1) * (columns + 1);
  if (points <= 400) return wholeBand(rows, columns);
  const wide = points <= searchedWhole ? wholeBand(rows, columns) : anchoredBand(source, target, region, cognates);
  return pruned(source, target, region, wide, cognates, ratio);
}

export function wholeBand(rows: number, columns: number): Band {
  return makeBand(new Int32Array(rows + 1), new Int32Array(rows + 1).fill(columns), columns);
}

/** For each source word its cognates, and for each target word the sentences it stands in. */
export type CognateIndex = {
  readonly bySource: readonly (readonly { readonly target: number; readonly weight: number }[])[];
  readonly sentences: readonly (readonly number[])[];
};

// A word in more than one sentence of fifty places nothing.
const commonest = 0.02;

export function indexCognates(source: IndexedText, target: IndexedText, cognates: readonly Cognate[]): CognateIndex {
  const bySource: { target: number; weight: number }[][] = source.words.map(() => []);
  const count = Math.min(source.lengths.length, target.lengths.length);
  for (const { source: s, target: t, likeness } of cognates) {
    const often = Math.max(source.frequencies[s]!, target.frequencies[t]!);
    if (often > Math.max(5, commonest * count)) continue;
    bySource[s]!.push({ target: t, weight: likeness ** 2 * Math.log(1 + count / (2 * often)) });
  }
  const sentences: number[][] = target.words.map(() => []);
  for (let sentence = 0; sentence < target.lengths.length; sentence++) {
    for (let k = target.offsets[sentence]!; k < target.offsets[sentence + 1]!; k++) sentences[target.tokens[k]!]!.push(sentence);
  }
  return { bySource, sentences };
}

/** Calls `visit` with each sentence of the region's target that shares a cognate with source sentence `at`. */
function eachMatch(
  source: IndexedText,
  region: Region,
  index: CognateIndex,
  at: number,
  low: number,
  high: number,
  visit: (column: number, weight: number) => void,
): void {
  const sentence = region.source.start + at;
  for (let k = source.offsets[sentence]!; k < source.offsets[sentence + 1]!; k++) {
    for (const { target, weight } of index.bySource[source.tokens[k]!]!) {
      const places = index.sentences[target]!;
      for (let p = lowerBound(places, region.target.start + low); p < places.length; p++) {
        const column = places[p]! - region.target.start;
        if (column >= high) break;
        visit(column, weight);
      }
    }
  }
}

function lowerBound(values: readonly number[], least: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (values[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

type Anchor = { readonly row: number; readonly column: number };

/** A band around the heaviest chain of sentence pairs that share cognates and follow each other on both sides. */
function anchoredBand(source: IndexedText, target: IndexedText, region: Region, index: CognateIndex): Band {
  const rows = region.source.end - region.source.start;
  const columns = region.target.end - region.target.start;
  const anchors = heaviestChain(source, target, region, index, rows, columns);
  const low = new Int32Array(rows + 1);
  const high = new Int32Array(rows + 1);
  let next = 1;
  for (let i = 0; i <= rows; i++) {
    while (anchors[next]!.row < i) next++;
    const before = anchors[next - 1]!;
    const after = anchors[next]!;
    const span = Math.max(1, after.row - before.row);
    const centre = before.column + ((i - before.row) / span) * (after.column - before.column);
    const margin = anchorMargin + strayShare * Math.min(Math.max(i - before.row, centre - before.column), Math.max(after.row - i, after.column - centre));
    low[i] = Math.max(0, Math.floor(centre - margin));
    high[i] = Math.min(columns, Math.ceil(centre + margin));
  }
  return makeBand(low, high, columns);
}

// The pairs of one sentence worth looking at: the right one is among the heaviest, or isn't found this way.
const triedPerSentence = 4;

function heaviestChain(source: IndexedText, target: IndexedText, region: Region, index: CognateIndex, rows: number, columns: number): Anchor[] {
  const weights = new Float64Array(columns);
  // A Fenwick tree of the heaviest chain that ends before a column.
  const tree = new Int32Array(columns + 1).fill(-1);
  const chain: { row: number; column: number; weight: number; previous: number }[] = [];
  for (let row = 0; row < rows; row++) {
    const touched: number[] = [];
    eachMatch(source, region, index, row, 0, columns, (column, weight) => {
      if (weights[column] === 0) touched.push(column);
      weights[column]! += weight;
    });
    const candidates = touched
      .map((column) => ({ column, weight: weights[column]! }))
      .sort((a, b) => b.weight - a.weight || a.column - b.column)
      .slice(0, triedPerSentence);
    const ended = candidates.map(({ column, weight }) => {
      let previous = -1;
      for (let at = column; at > 0; at -= at & -at) {
        const other = tree[at]!;
        if (other >= 0 && (previous < 0 || chain[other]!.weight > chain[previous]!.weight)) previous = other;
      }
      return { row, column, weight: weight + (previous < 0 ? 0 : chain[previous]!.weight), previous };
    });
    for (const end of ended) {
      const number = chain.push(end) - 1;
      for (let at = end.column + 1; at <= columns; at += at & -at) {
        const other = tree[at]!;
        if (other < 0 || chain[other]!.weight < end.weight) tree[at] = number;
      }
    }
    for (const column of touched) weights[column] = 0;
  }
  let last = -1;
  chain.forEach(({ weight }, number) => {
    if (last < 0 || weight > chain[last]!.weight) last = number;
  });
  const anchors: Anchor[] = [{ row: rows, column: columns }];
  for (let at = last; at >= 0; at = chain[at]!.previous) anchors.push(chain[at]!);
  anchors.push({ row: 0, column: 0 });
  return anchors.reverse();
}

const smallPairs = [
  [1, 1, -0.2], [1, 2, -2.5], [2, 1, -2.5], [2, 2, -4], [1, 3, -4.5], [3, 1, -4.5],
] as const;
// A first sentence without counterpart is rare; the next one after it is not, so that whole scenes can be left out.
const openGap = -5;
const extendGap = -0.7;
// Gaussian fits give out in the tails; a bead that is this unlikely by length can still be right.
const worstLength = 12;

/** The best way to each point from the corner at (0, 0), or from each point to the far corner: as a pair, or within a gap. */
class BestWays {
  readonly pair: Float32Array;
  readonly omission: Float32Array;
  readonly addition: Float32Array;

  constructor(points: number) {
    this.pair = new Float32Array(points).fill(-Infinity);
    this.omission = new Float32Array(points).fill(-Infinity);
    this.addition = new Float32Array(points).fill(-Infinity);
  }

  best(point: number): number {
    return Math.max(this.pair[point]!, this.omission[point]!, this.addition[point]!);
  }
}

function pruned(source: IndexedText, target: IndexedText, region: Region, band: Band, index: CognateIndex, ratio: number): Band {
  const rows = band.low.length - 1;
  const columns = band.high[rows]!;
  const shared = new Float32Array(band.points);
  for (let row = 0; row < rows; row++) {
    eachMatch(source, region, index, row, band.low[row]!, band.high[row]! + 1, (column, weight) => {
      shared[band.first[row]! + column - band.low[row]!]! += weight;
    });
  }
  const sourceEnds = running(source.lengths, region.source.start, rows, ratio);
  const targetEnds = running(target.lengths, region.target.start, columns, 1);
  const point = (i: number, j: number) => band.first[i]! + j - band.low[i]!;
  const score = (i: number, j: number, m: number, n: number) => {
    const s = sourceEnds[i + m]! - sourceEnds[i]!;
    const t = targetEnds[j + n]! - targetEnds[j]!;
    let value = -0.6 * Math.min(worstLength, ((t - s) * (t - s)) / (6.8 * (s + t + 1)));
    for (let row = i; row < i + m; row++) {
      for (let column = Math.max(j, band.low[row]!); column < j + n && column <= band.high[row]!; column++) value += shared[point(row, column)]!;
    }
    return value;
  };
  const before = new BestWays(band.points);
  const after = new BestWays(band.points);
  before.pair[0] = 0;
  after.pair[band.points - 1] = 0;
  for (let i = 0; i <= rows; i++) {
    for (let j = band.low[i]!; j <= band.high[i]!; j++) {
      const p = point(i, j);
      for (const [m, n, prior] of smallPairs) {
        if (i < m || j - n < band.low[i - m]! || j - n > band.high[i - m]!) continue;
        const way = before.best(point(i - m, j - n)) + prior + score(i - m, j - n, m, n);
        if (way > before.pair[p]!) before.pair[p] = way;
      }
      if (i > 0 && j <= band.high[i - 1]!) {
        const q = point(i - 1, j);
        before.omission[p] = Math.max(before.best(q) + openGap, before.omission[q]! + extendGap);
      }
      if (j > band.low[i]!) before.addition[p] = Math.max(before.best(p - 1) + openGap, before.addition[p - 1]! + extendGap);
    }
  }
  for (let i = rows; i >= 0; i--) {
    for (let j = band.high[i]!; j >= band.low[i]!; j--) {
      const p = point(i, j);
      for (const [m, n, prior] of smallPairs) {
        if (i + m > rows || j + n < band.low[i + m]! || j + n > band.high[i + m]!) continue;
        const way = after.best(point(i + m, j + n)) + prior + score(i, j, m, n);
        if (way > after.pair[p]!) after.pair[p] = way;
      }
      if (i < rows && j >= band.low[i + 1]!) {
        const q = point(i + 1, j);
        after.omission[p] = Math.max(after.best(q) + openGap, after.omission[q]! + extendGap);
      }
      if (j < band.high[i]!) after.addition[p] = Math.max(after.best(p + 1) + openGap, after.addition[p + 1]! + extendGap);
    }
  }
  // A gap that runs through a point was opened on both sides of it; one opening is paid back.
  const twice = openGap - extendGap;
  const through = (p: number) =>
    Math.max(
      before.best(p) + after.best(p),
      before.omission[p]! + after.omission[p]! - twice,
      before.addition[p]! + after.addition[p]! - twice,
    );
  const best = through(0);
  return narrowBand(band, (p) => through(p) >= best - tuning.givenUp, 2);
}

function running(lengths: Int32Array, start: number, count: number, ratio: number): Float64Array {
  const values = new Float64Array(count + 1);
  for (let at = 0; at < count; at++) values[at + 1] = values[at]! + lengths[start + at]! * ratio;
  return values;
}
