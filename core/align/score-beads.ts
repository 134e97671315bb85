// biome-ignore-all lint/style/noNonNullAssertion: numeric arrays read within their bounds
import type { Band, Region } from './band';
import type { Bead } from './bead';
import { firstPairKind, kindCount, longestRun, sourceSize, targetSize } from './bead-kinds';
import type { EdgeModel } from './edge-model';
import { explainSentences } from './explain-sentences';
import type { IndexedText } from './index-text';
import { type LengthModel, scoreLengths } from './length-model';
import type { Lexicon } from './lexicon';
import { endKinds, startKinds } from './sentence-edge';

export type Model = { readonly lengths: LengthModel; readonly edges: EdgeModel; readonly lexicon: Lexicon };

/** An outside opinion on a bead, as a logarithm; 0 says nothing. Sentences count over all documents. */
export type BeadScore = (bead: Bead) => number;

// Both directions tell mostly the same, and words of a sentence are not independent: together they count two thirds.
const wordWeight = 0.35;
// Lengths and edges go with the words in part, so they count less than alone. From .25 to .4, .4 to .8 and .5 to 1 for the three,
// F1 over novels stays within half a point.
const lengthWeight = 0.6;
const edgeWeight = 0.75;

/**
 * What each bead that starts at a point says for itself, as a logarithm, before the share of its kind: `[point * kinds + kind]`.
 * Beads with an empty side say 0; beads that leave the band, minus infinity.
 */
export function scoreBeads(
  source: IndexedText,
  target: IndexedText,
  region: Region,
  band: Band,
  model: Model,
  outside: BeadScore | null,
): Float32Array {
  const kinds = kindCount;
  const scores = new Float32Array(band.points * kinds).fill(-Infinity);
  const rows = region.source.end - region.source.start;
  const columns = region.target.end - region.target.start;
  const { lowColumns, highColumns, lowRows, highRows } = reach(band, rows, columns);
  const s0 = region.source.start;
  const t0 = region.target.start;
  const forward = explainSentences(source, target, model.lexicon.forward, s0, t0, lowColumns, highColumns);
  const backward = explainSentences(target, source, model.lexicon.backward, t0, s0, lowRows, highRows);
  const sourceSums = sums(source.lengths, s0, rows);
  const targetSums = sums(target.lengths, t0, columns);
  for (let i = 0; i <= rows; i++) {
    for (let j = band.low[i]!; j <= band.high[i]!; j++) {
      const at = (band.first[i]! + j - band.low[i]!) * kinds;
      for (let kind = 0; kind < kinds; kind++) {
        const m = sourceSize[kind]!;
        const n = targetSize[kind]!;
        if (i + m > rows || j + n < band.low[i + m]! || j + n > band.high[i + m]!) continue;
        if (kind < firstPairKind) {
          scores[at + kind] = 0;
          continue;
        }
        const words = forward.at(i, m, j + n) - forward.at(i, m, j) + backward.at(j, n, i + m) - backward.at(j, n, i);
        const lengths = scoreLengths(
          model.lengths,
          sourceSums[i + m]! - sourceSums[i]!,
          targetSums[j + n]! - targetSums[j]!,
        );
        const edges =
          model.edges.starts[source.starts[s0 + i]! * startKinds + target.starts[t0 + j]!]! +
          model.edges.ends[source.ends[s0 + i + m - 1]! * endKinds + target.ends[t0 + j + n - 1]!]!;
        let score = wordWeight * words + lengthWeight * lengths + edgeWeight * edges;
        if (outside) {
          score += outside({
            source: { start: s0 + i, end: s0 + i + m },
            target: { start: t0 + j, end: t0 + j + n },
          });
        }
        scores[at + kind] = score;
      }
    }
  }
  return scores;
}

/** Which sentences of the other side each sentence may share a bead with; `high` exclusive. */
function reach(band: Band, rows: number, columns: number) {
  const lowColumns = new Int32Array(rows);
  const highColumns = new Int32Array(rows);
  for (let row = 0; row < rows; row++) {
    lowColumns[row] = band.low[Math.max(0, row - longestRun + 1)]!;
    highColumns[row] = band.high[Math.min(rows, row + longestRun)]!;
  }
  const lowRows = new Int32Array(columns).fill(rows);
  const highRows = new Int32Array(columns);
  for (let row = 0; row < rows; row++) {
    for (let column = lowColumns[row]!; column < highColumns[row]!; column++) {
      lowRows[column] = Math.min(lowRows[column]!, row);
      highRows[column] = row + 1;
    }
  }
  return { lowColumns, highColumns, lowRows, highRows };
}

function sums(lengths: Int32Array, start: number, count: number): Float64Array {
  const values = new Float64Array(count + 1);
  for (let at = 0; at < count; at++) values[at + 1] = values[at]! + lengths[start + at]!;
  return values;
}
