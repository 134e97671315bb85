// biome-ignore-all lint/style/noNonNullAssertion: numeric arrays read within their bounds
import { longestRun } from './bead-kinds';
import type { IndexedText } from './index-text';
import type { Companions } from './lexicon';

/**
 * How much likelier sentences of one side become when runs of the other side are read beside them, as logarithms summed over the
 * sentences before: the gain of sentences `a` to `b` (exclusive) from `size` sentences at `row` is `at(row, size, b) - at(row, size, a)`.
 */
export class Explained {
  readonly #first: Float64Array;
  readonly #low: Int32Array;
  readonly #width: Int32Array;
  readonly #sums: Float32Array;

  constructor(low: Int32Array, width: Int32Array) {
    this.#low = low;
    this.#width = width;
    this.#first = new Float64Array(low.length);
    let size = 0;
    for (let row = 0; row < low.length; row++) {
      this.#first[row] = size;
      size += longestRun * (width[row]! + 1);
    }
    this.#sums = new Float32Array(size);
  }

  at(row: number, size: number, before: number): number {
    return this.#sums[this.#first[row]! + (size - 1) * (this.#width[row]! + 1) + before - this.#low[row]!]!;
  }

  set(row: number, size: number, before: number, value: number): void {
    this.#sums[this.#first[row]! + (size - 1) * (this.#width[row]! + 1) + before - this.#low[row]!] = value;
  }
}

/**
 * Sentences `causeStart + row` explain `effectStart + low[row]` to `effectStart + high[row]` (exclusive); both bounds never fall.
 * A word's gain is log((1 + Σ (ratio + reserve)) / (1 + words of the run)), IBM Model 1 over chance.
 */
export function explainSentences(
  cause: IndexedText,
  effect: IndexedText,
  companions: Companions,
  causeStart: number,
  effectStart: number,
  low: Int32Array,
  high: Int32Array,
): Explained {
  const rows = low.length;
  const width = new Int32Array(rows);
  for (let row = 0; row < rows; row++)
    width[row] = Math.max(0, high[Math.min(rows, row + longestRun) - 1]! - low[row]!);
  const explained = new Explained(low, width);
  const beside = new Float32Array(effect.words.length);
  // Gains of each row's words over the effect tokens within reach, kept for the last `longestRun` rows.
  const gains: Float32Array[] = [];
  const tokenStart = (row: number) => effect.offsets[effectStart + low[row]!]!;
  const reachEnd = (row: number) => effect.offsets[effectStart + Math.max(low[row]!, high[Math.min(rows - 1, row)]!)]!;
  const reserves = new Float64Array(rows);
  const sizes = new Int32Array(rows);
  for (let row = 0; row < rows; row++) {
    const from = cause.offsets[causeStart + row]!;
    const to = cause.offsets[causeStart + row + 1]!;
    let reserve = 0;
    for (let k = from; k < to; k++) {
      const word = cause.tokens[k]!;
      reserve += companions.reserve[word]!;
      for (let c = companions.rows[word]!; c < companions.rows[word + 1]!; c++)
        beside[companions.effects[c]!]! += companions.ratios[c]!;
    }
    reserves[row] = reserve;
    sizes[row] = to - from;
    // A run that began up to `longestRun` rows before reaches back to that row's first effect.
    const start = tokenStart(Math.max(0, row - longestRun + 1));
    const gain = new Float32Array(Math.max(0, reachEnd(row) - start));
    for (let k = 0; k < gain.length; k++) gain[k] = beside[effect.tokens[start + k]!]!;
    gains[row] = gain;
    for (let k = from; k < to; k++) {
      const word = cause.tokens[k]!;
      for (let c = companions.rows[word]!; c < companions.rows[word + 1]!; c++) beside[companions.effects[c]!] = 0;
    }
  }
  for (let row = 0; row < rows; row++) {
    const start = tokenStart(row);
    const sum = new Float32Array(effect.offsets[effectStart + low[row]! + width[row]!]! - start);
    let reserve = 1;
    let words = 1;
    for (let size = 1; size <= longestRun && row + size <= rows; size++) {
      const added = row + size - 1;
      const gain = gains[added]!;
      const shift = start - tokenStart(Math.max(0, added - longestRun + 1));
      const shared = Math.min(sum.length, gain.length - shift);
      for (let k = 0; k < shared; k++) sum[k]! += gain[k + shift]!;
      reserve += reserves[added]!;
      words += sizes[added]!;
      const end = high[added]!;
      let total = 0;
      let k = 0;
      for (let sentence = low[row]!; sentence < end; sentence++) {
        explained.set(row, size, sentence, total);
        const stop = effect.offsets[effectStart + sentence + 1]! - start;
        const length = stop - k;
        let product = 1;
        for (; k < stop; k++) {
          product *= sum[k]! + reserve;
          if (product > 1e200 || product < 1e-200) {
            total += Math.log(product);
            product = 1;
          }
        }
        total += Math.log(product) - length * Math.log(words);
      }
      explained.set(row, size, Math.max(end, low[row]!), total);
    }
  }
  return explained;
}
