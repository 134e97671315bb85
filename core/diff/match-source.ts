import { alignTokens } from '@/core/diff/align-tokens';
import { bigramsOf, diceOf } from '@/core/diff/bigrams';
import { bareWords } from '@/core/text/bare-words';

/** What a segment of a newer source is: one that was there before, as it was or edited. */
export type SourcePair = { readonly before: number; readonly kind: 'same' | 'edited' };

/** Below it two sentences have less than half of their letters in common, and a translation of one is no help for the other. */
const alike = 0.5;

/** Gaps up to so many pairs are searched through; in longer ones only pairs about as far along. */
const mostPairs = 40_000;
const reach = 60;

/**
 * The segment before of each segment after, or null for new ones. What says the same is paired, also where it was moved; then,
 * between what is paired, what is most alike, in order.
 */
export function matchSource(before: readonly string[], after: readonly string[]): (SourcePair | null)[] {
  const steps = matchSourceSteps(before, after);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

type Steps<Result> = Generator<undefined, Result, undefined>;

/** As `matchSource`, in steps of some milliseconds, between which whoever asks may let others have their turn. */
export function* matchSourceSteps(before: readonly string[], after: readonly string[]): Steps<(SourcePair | null)[]> {
  const left = yield* bareInSteps(before);
  const right = yield* bareInSteps(after);
  const pairs: (SourcePair | null)[] = right.map(() => null);
  const taken = new Set<number>();
  const pair = (from: number, to: number, kind: SourcePair['kind']) => {
    pairs[to] = { before: from, kind };
    taken.add(from);
  };
  for (const [from, to] of yield* alignSame(left, right)) pair(from, to, 'same');
  yield;
  pairMoved(left, right, pairs, taken, pair);
  yield* pairEdited(left, right, pairs, taken, pair);
  return pairs;
}

/** So many texts are a step. */
const stride = 500;

function* bareInSteps(texts: readonly string[]): Steps<string[]> {
  const bare: string[] = [];
  for (const text of texts) {
    bare.push(bareWords(text));
    if (bare.length % stride === 0) yield;
  }
  return bare;
}

type Pair = (from: number, to: number, kind: SourcePair['kind']) => void;

/** A common subsequence: first of texts that stand once on either side, then between these. Patience diff, after Cohen. */
function* alignSame(left: readonly string[], right: readonly string[]): Steps<[number, number][]> {
  const unique = uniquePairs(left, right);
  yield;
  const anchors = risingPairs(unique);
  yield;
  const found: [number, number][] = [];
  let [from, to] = [0, 0];
  for (const [leftEnd, rightEnd] of [...anchors, [left.length, right.length] as const]) {
    if (from < leftEnd && to < rightEnd) {
      for (const [a, b] of alignTokens(left.slice(from, leftEnd), right.slice(to, rightEnd))) {
        found.push([from + a, to + b]);
      }
      yield;
    }
    if (leftEnd < left.length && rightEnd < right.length) found.push([leftEnd, rightEnd]);
    [from, to] = [leftEnd + 1, rightEnd + 1];
  }
  return found;
}

function uniquePairs(left: readonly string[], right: readonly string[]): [number, number][] {
  const places = placesOfUnique(left);
  return [...placesOfUnique(right)].flatMap(([text, to]): [number, number][] => {
    const from = places.get(text);
    return from === undefined ? [] : [[from, to]];
  });
}

function placesOfUnique(texts: readonly string[]): Map<string, number> {
  const places = new Map<string, number>();
  const twice = new Set<string>();
  texts.forEach((text, place) => {
    if (places.has(text)) twice.add(text);
    places.set(text, place);
  });
  for (const text of twice) places.delete(text);
  return places;
}

/** The most pairs, sorted by the second place, whose first places rise. Patience sorting: Fredman, 1975. */
function risingPairs(pairs: readonly [number, number][]): [number, number][] {
  const sorted = pairs.toSorted((one, other) => one[1] - other[1]);
  const tails: number[] = [];
  const behind: number[] = [];
  for (const [at, [from]] of sorted.entries()) {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[tails[middle] ?? 0]?.[0] ?? 0) < from) low = middle + 1;
      else high = middle;
    }
    behind[at] = low > 0 ? (tails[low - 1] ?? -1) : -1;
    tails[low] = at;
  }
  const rising: [number, number][] = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = behind[at] ?? -1) rising.push(sorted[at] as [number, number]);
  return rising.reverse();
}

function pairMoved(
  left: readonly string[],
  right: readonly string[],
  pairs: readonly (SourcePair | null)[],
  taken: ReadonlySet<number>,
  pair: Pair,
): void {
  const free = new Map<string, number[]>();
  left.forEach((text, from) => {
    if (!taken.has(from)) free.set(text, [...(free.get(text) ?? []), from]);
  });
  right.forEach((text, to) => {
    if (pairs[to]) return;
    const from = free.get(text)?.shift();
    if (from !== undefined) pair(from, to, 'same');
  });
}

/** What is left between pairs, beside the neighbours that it had: also in a chapter that was moved. */
function* pairEdited(
  left: readonly string[],
  right: readonly string[],
  pairs: readonly (SourcePair | null)[],
  taken: ReadonlySet<number>,
  pair: Pair,
): Steps<void> {
  const isFree = (place: number) => place >= 0 && place < left.length && !taken.has(place);
  for (let start = 0; start < right.length; start++) {
    if (pairs[start]) continue;
    let end = start + 1;
    while (end < right.length && !pairs[end]) end++;
    const first = start === 0 ? 0 : (pairs[start - 1]?.before ?? -1) + 1;
    const last = end === right.length ? left.length - 1 : (pairs[end]?.before ?? 0) - 1;
    const places: number[] = [];
    for (let place = first; isFree(place); place++) places.push(place);
    const head = places.length;
    for (let place = last; isFree(place) && place >= first + head; place--) places.splice(head, 0, place);
    for (const [from, to] of mostAlike(places, left, { start, end }, right)) pair(from, to, 'edited');
    yield;
    start = end;
  }
}

/** Pairs in order with the largest likeness together, none of them unlike. */
function mostAlike(
  places: readonly number[],
  left: readonly string[],
  { start, end }: { start: number; end: number },
  right: readonly string[],
): [number, number][] {
  const width = end - start;
  const height = places.length;
  const isLong = width * height > mostPairs;
  const grams = Array.from({ length: width }, (_, at) => bigramsOf(right[start + at] ?? ''));
  const sums = Array.from({ length: height + 1 }, () => new Float64Array(width + 1));
  const isPaired = Array.from({ length: height + 1 }, () => new Uint8Array(width + 1));
  for (let i = 1; i <= height; i++) {
    const own = bigramsOf(left[places[i - 1] ?? 0] ?? '');
    const [above, row] = [sums[i - 1] as Float64Array, sums[i] as Float64Array];
    for (let j = 1; j <= width; j++) {
      const isFar = isLong && Math.abs((i / height) * width - j) > reach;
      const likeness = isFar ? 0 : diceOf(own, grams[j - 1] ?? own);
      const both = likeness < alike ? 0 : (above[j - 1] ?? 0) + likeness;
      row[j] = Math.max(both, above[j] ?? 0, row[j - 1] ?? 0);
      if (both > 0 && both === row[j]) (isPaired[i] as Uint8Array)[j] = 1;
    }
  }
  const found: [number, number][] = [];
  let [i, j] = [height, width];
  while (i > 0 && j > 0) {
    if (isPaired[i]?.[j]) found.push([places[--i] ?? 0, start + --j]);
    else if ((sums[i - 1]?.[j] ?? 0) >= (sums[i]?.[j - 1] ?? 0)) i--;
    else j--;
  }
  return found;
}
