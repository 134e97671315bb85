// biome-ignore-all lint/style/noNonNullAssertion: numeric arrays read within their bounds
import { longestRun } from './bead-kinds';
import type { IndexedText } from './index-text';
import type { Companions } from './lexicon';

/**
 * How much likelier sentences of one side become when runs of the other side are read beside them, as logarithms summed over the
 * sentences before: the gain of sentences `a` to `b` (exclusive) from `size` sentences at `row` is `at(row, size, b) - at(row, size, a)`.
 */
class Explained {
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
  for (let row = 0; row < rows; row++) {
    width[row] = Math.max(0, high[Math.min(rows, row + longestRun) - 1]! - low[row]!);
  }
  const explained = new Explained(low, width);
  const tokenStart = (row: number) => effect.offsets[effectStart + low[row]!]!;
  // A run that began up to `longestRun` rows before a row reaches back to that row's first sentence.
  const gainStart = (row: number) => tokenStart(Math.max(0, row - longestRun + 1));
  const gainEnd = (row: number) => effect.offsets[effectStart + Math.max(low[row]!, high[row]!)]!;
  const beside = new Float32Array(effect.words.length);
  const gains: Float32Array[] = [];
  const reserves = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    const words = cause.tokens.subarray(cause.offsets[causeStart + row], cause.offsets[causeStart + row + 1]);
    for (const word of words) {
      reserves[row]! += companions.reserve[word]!;
      for (let c = companions.rows[word]!; c < companions.rows[word + 1]!; c++) {
        beside[companions.effects[c]!]! += companions.ratios[c]!;
      }
    }
    const start = gainStart(row);
    const gain = new Float32Array(Math.max(0, gainEnd(row) - start));
    for (let token = 0; token < gain.length; token++) gain[token] = beside[effect.tokens[start + token]!]!;
    gains[row] = gain;
    for (const word of words) {
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
      const shift = start - gainStart(added);
      const reached = Math.min(sum.length, gain.length - shift);
      for (let token = 0; token < reached; token++) sum[token]! += gain[token + shift]!;
      reserve += reserves[added]!;
      words += cause.offsets[causeStart + added + 1]! - cause.offsets[causeStart + added]!;
      let total = 0;
      let token = 0;
      for (let sentence = low[row]!; sentence < high[added]!; sentence++) {
        explained.set(row, size, sentence, total);
        const stop = effect.offsets[effectStart + sentence + 1]! - start;
        total -= (stop - token) * Math.log(words);
        // One logarithm for many words, as long as their product can be held.
        let product = 1;
        for (; token < stop; token++) {
          product *= sum[token]! + reserve;
          if (product > 1e200 || product < 1e-200) {
            total += Math.log(product);
            product = 1;
          }
        }
        total += Math.log(product);
      }
      explained.set(row, size, Math.max(high[added]!, low[row]!), total);
    }
  }
  return explained;
}
