// biome-ignore-all lint/style/noNonNullAssertion: numeric arrays read within their bounds
import { type Band, makeBand, type Region } from './band';
import { type CognateIndex, eachMatch } from './index-cognates';
import type { IndexedText } from './index-text';

// Around the chain of anchors, and a quarter of the way to the nearest one further from them: paths stray that far, hardly more.
const margin = 120;
const strayShare = 0.25;
// Where the chain jumps, rows before and after it hold the jump.
const jumpRows = 3;

type Anchor = { readonly row: number; readonly column: number };

/** A band around the heaviest chain of sentence pairs that share cognates and follow each other on both sides. */
export function anchoredBand(source: IndexedText, region: Region, index: CognateIndex): Band {
  const rows = region.source.end - region.source.start;
  const columns = region.target.end - region.target.start;
  const anchors = heaviestChain(source, region, index);
  const low = new Int32Array(rows + 1);
  const high = new Int32Array(rows + 1);
  let next = 1;
  for (let i = 0; i <= rows; i++) {
    while (anchors[next]!.row < i) next++;
    const before = anchors[next - 1]!;
    const after = anchors[next]!;
    const span = Math.max(1, after.row - before.row);
    const centre = before.column + ((i - before.row) / span) * (after.column - before.column);
    const sinceLast = Math.max(i - before.row, centre - before.column);
    const untilNext = Math.max(after.row - i, after.column - centre);
    const reach = margin + strayShare * Math.min(sinceLast, untilNext);
    low[i] = Math.max(0, Math.floor(centre - reach));
    high[i] = Math.min(columns, Math.ceil(centre + reach));
  }
  const lowWithJumps = low.map((_, i) => Math.min(...low.subarray(Math.max(0, i - jumpRows), i + 1)));
  const highWithJumps = high.map((_, i) => Math.max(...high.subarray(i, i + jumpRows + 1)));
  return makeBand(lowWithJumps, highWithJumps, columns);
}

// The pairs of one sentence worth looking at: the right one is among the heaviest, or isn't found this way.
const triedPerSentence = 4;

function heaviestChain(source: IndexedText, region: Region, index: CognateIndex): Anchor[] {
  const rows = region.source.end - region.source.start;
  const columns = region.target.end - region.target.start;
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
