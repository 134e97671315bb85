// biome-ignore-all lint/style/noNonNullAssertion: numeric arrays read within their bounds
import { type Band, makeBand, narrowBand, type Region } from './band';
import type { Cognate } from './find-cognates';
import type { IndexedText } from './index-text';
import { usualVariance } from './length-model';

// A region of up to this many points is searched whole: about a thousand sentences a side, a third of a second.
const searchedWhole = 1_200_000;
// Around a chain of anchors, and a quarter of the way to the nearest one further from them: chapters stray that far, not more.
const anchorMargin = 120;
const strayShare = 0.25;

// A path this much worse than the best (in logarithms) is given up; later rounds have better scores, so it is generous.
const givenUp = 18;

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

// Logarithms of the usual shares of pairs; others are left to the rounds that follow.
const oneToOne = -0.2;
const oneToTwo = -2.5;
const twoToTwo = -4;
const oneToThree = -4.5;
// A first sentence without counterpart is rare; the next one after it is not, so that whole scenes can be left out.
const openGap = -5;
const extendGap = -0.7;
// Gaussian fits give out in the tails; a bead that is this unlikely by length can still be right.
const worstLength = 12;

function pruned(source: IndexedText, target: IndexedText, region: Region, band: Band, index: CognateIndex, ratio: number): Band {
  const rows = band.low.length - 1;
  const columns = band.high[rows]!;
  // What a pair of sentences shares, kept at the point before both and at the point after both.
  const sharedNext = new Float32Array(band.points);
  const sharedLast = new Float32Array(band.points);
  for (let row = 0; row < rows; row++) {
    eachMatch(source, region, index, row, band.low[row]!, band.high[row]! + 1, (column, weight) => {
      sharedNext[band.first[row]! + column - band.low[row]!]! += weight;
      if (column + 1 > band.high[row + 1]! || column + 1 < band.low[row + 1]!) return;
      sharedLast[band.first[row + 1]! + column + 1 - band.low[row + 1]!]! += weight;
    });
  }
  const sourceLengths = Float64Array.from(source.lengths.subarray(region.source.start, region.source.end), (length) => length * ratio);
  const targetLengths = Float64Array.from(target.lengths.subarray(region.target.start, region.target.end));
  const before = findBestWays(band, sourceLengths, targetLengths, sharedLast);
  const after = findBestWays(turned(band, rows, columns), sourceLengths.reverse(), targetLengths.reverse(), sharedNext.reverse());
  const last = band.points - 1;
  // A gap that runs through a point was opened on both sides of it; one opening is paid back.
  const twice = openGap - extendGap;
  const through = (p: number) =>
    Math.max(
      before.best[p]! + after.best[last - p]!,
      before.omission[p]! + after.omission[last - p]! - twice,
      before.addition[p]! + after.addition[last - p]! - twice,
    );
  const best = through(0);
  return narrowBand(band, (p) => through(p) >= best - givenUp, 2);
}

/** The same band seen from its far corner; point `p` becomes `points - 1 - p`. */
function turned(band: Band, rows: number, columns: number): Band {
  const low = band.high.toReversed().map((j) => columns - j);
  const high = band.low.toReversed().map((j) => columns - j);
  const first = Int32Array.from(low, (_, i) => band.points - band.first[rows - i]! - (high[i]! - low[i]! + 1));
  return { low, high, first, points: band.points };
}

/** The best way from the first corner to each point, at all and within a gap. */
type BestWays = { readonly best: Float32Array; readonly omission: Float32Array; readonly addition: Float32Array };

function findBestWays(band: Band, sourceLengths: Float64Array, targetLengths: Float64Array, shared: Float32Array): BestWays {
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
