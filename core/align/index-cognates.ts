// biome-ignore-all lint/style/noNonNullAssertion: numeric arrays read within their bounds
import type { Region } from './band';
import type { Cognate } from './find-cognates';
import type { IndexedText } from './index-text';

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
    for (let k = target.offsets[sentence]!; k < target.offsets[sentence + 1]!; k++)
      sentences[target.tokens[k]!]!.push(sentence);
  }
  return { bySource, sentences };
}

/** Calls `visit` with each sentence of the region's target that shares a cognate with source sentence `at`. */
export function eachMatch(
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
