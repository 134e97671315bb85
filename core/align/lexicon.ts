// biome-ignore-all lint/style/noNonNullAssertion: numeric arrays read within their bounds
import type { Bead } from './bead';
import type { Cognate } from './find-cognates';
import type { IndexedText } from './index-text';
import { WordPairs } from './word-pairs';

/** A bead to learn words from; `weight` is how sure it is, or how often it counts. */
export type Lesson = { readonly bead: Bead; readonly weight: number };

/**
 * How much likelier words are beside a word than by chance: those beside `word` are `effects[k]`, `ratios[k]` times likelier, for
 * `k` from `rows[word]` to `rows[word + 1]`. `reserve[word]` is the share that a word keeps for companions never seen.
 */
export type Companions = {
  readonly rows: Int32Array;
  readonly effects: Int32Array;
  readonly ratios: Float32Array;
  readonly reserve: Float32Array;
};

/** Target words given source words, and source words given target words. */
export type Lexicon = { readonly forward: Companions; readonly backward: Companions };

// Looking alike counts as having been seen together once.
const cognateCount = 1;
// Cognates begin with about the share that a word's usual rendering ends up with.
const cognateStart = 0.3;
// Later rounds fit the accidents of the text at hand (Moore 2004).
const modelOneRounds = 5;
// Every pair of words in a lesson was seen together at least there, so the first sighting proves little.
const discount = 0.75;
// A word has as many unseen companions as if one more had been seen.
const neverSeen = 1;

/** IBM Model 1 (Brown et al. 1993) in both directions, with cognates as observations made beforehand. */
export function learnLexicon(
  source: IndexedText,
  target: IndexedText,
  lessons: readonly Lesson[],
  cognates: readonly Cognate[],
): Lexicon {
  const pairs = new WordPairs(countPairs(source, target, lessons) + cognates.length);
  const cognateCounts: number[] = [];
  for (const { source: s, target: t, likeness } of cognates) {
    cognateCounts[pairs.slot(s, t)] = cognateCount * likeness ** 2;
  }
  const taught = lessons.map(({ bead, weight }) => ({
    weight,
    sourceWords: wordsOf(source, bead.source.start, bead.source.end),
    targetWords: wordsOf(target, bead.target.start, bead.target.end),
  }));
  const slots = taught.map(({ sourceWords, targetWords }) => {
    const list = new Int32Array(sourceWords.length * targetWords.length);
    let at = 0;
    for (const s of sourceWords) for (const t of targetWords) list[at++] = pairs.slot(s, t);
    return list;
  });
  const prior = new Float32Array(pairs.size);
  for (let slot = 0; slot < cognateCounts.length; slot++) prior[slot] = cognateCounts[slot] ?? 0;

  return {
    forward: learn(
      pairs.sourceOf,
      pairs.targetOf,
      wordChances(source),
      wordChances(target),
      prior,
      taught,
      slots,
      true,
    ),
    backward: learn(
      pairs.targetOf,
      pairs.sourceOf,
      wordChances(target),
      wordChances(source),
      prior,
      taught,
      slots,
      false,
    ),
  };
}

type Taught = { readonly weight: number; readonly sourceWords: Int32Array; readonly targetWords: Int32Array };

function learn(
  causeOf: Int32Array,
  effectOf: Int32Array,
  causeChance: Float32Array,
  effectChance: Float32Array,
  prior: Float32Array,
  taught: readonly Taught[],
  slots: readonly Int32Array[],
  forward: boolean,
): Companions {
  let values = estimate(effectOf, effectChance, prior);
  for (let round = 1; ; round++) {
    const counts = Float32Array.from(prior);
    taught.forEach(({ weight, sourceWords, targetWords }, lesson) => {
      const causes = forward ? sourceWords : targetWords;
      const effects = forward ? targetWords : sourceWords;
      const effectStep = forward ? 1 : targetWords.length;
      const causeStep = forward ? targetWords.length : 1;
      collect(weight, causes.length, effects, effectChance, slots[lesson]!, effectStep, causeStep, values, counts);
    });
    const last = round === modelOneRounds;
    const share = normalise(counts, causeOf, causeChance.length, prior, last ? discount : 0);
    values = share.values;
    if (last) return toCompanions(causeOf, effectOf, values, share.reserve, effectChance);
  }
}

/** Adds the expected counts of one lesson in one direction. */
function collect(
  weight: number,
  causes: number,
  effects: Int32Array,
  chance: Float32Array,
  slots: Int32Array,
  effectStep: number,
  causeStep: number,
  values: Float32Array,
  counts: Float32Array,
): void {
  for (let e = 0; e < effects.length; e++) {
    let sum = chance[effects[e]!]!;
    for (let c = 0; c < causes; c++) sum += values[slots[e * effectStep + c * causeStep]!]!;
    const share = weight / sum;
    for (let c = 0; c < causes; c++) {
      const slot = slots[e * effectStep + c * causeStep]!;
      counts[slot]! += share * values[slot]!;
    }
  }
}

function normalise(counts: Float32Array, givenOf: Int32Array, givens: number, prior: Float32Array, taken: number) {
  const totals = new Float32Array(givens);
  for (let slot = 0; slot < counts.length; slot++) totals[givenOf[slot]!]! += counts[slot]!;
  const reserve = new Float32Array(givens).fill(1);
  const values = new Float32Array(counts.length);
  for (let slot = 0; slot < counts.length; slot++) {
    const given = givenOf[slot]!;
    const seen = counts[slot]! - prior[slot]!;
    const kept = prior[slot]! + Math.max(0, seen - taken);
    const value = kept / (totals[given]! + (taken > 0 ? neverSeen : 0) + 1e-9);
    values[slot] = value;
    reserve[given]! -= value;
  }
  return { values, reserve };
}

/** The first guess: any word by its chance, a cognate far sooner. */
function estimate(effectOf: Int32Array, chance: Float32Array, prior: Float32Array): Float32Array {
  const values = new Float32Array(prior.length);
  for (let slot = 0; slot < values.length; slot++)
    values[slot] = chance[effectOf[slot]!]! + (prior[slot]! > 0 ? cognateStart : 0);
  return values;
}

/** How common each word is; unseen ones a little. */
export function wordChances(text: IndexedText): Float32Array {
  const values = new Float32Array(text.words.length);
  const total = text.tokens.length + text.words.length / 2;
  for (let word = 0; word < values.length; word++) values[word] = (text.frequencies[word]! + 0.5) / total;
  return values;
}

function wordsOf(text: IndexedText, start: number, end: number): Int32Array {
  return text.tokens.subarray(text.offsets[start], text.offsets[end]);
}

function countPairs(source: IndexedText, target: IndexedText, lessons: readonly Lesson[]): number {
  let count = 0;
  for (const { bead } of lessons) {
    count +=
      (source.offsets[bead.source.end]! - source.offsets[bead.source.start]!) *
      (target.offsets[bead.target.end]! - target.offsets[bead.target.start]!);
  }
  return count;
}

// Below this a pair says less than the reserve does.
const leastRatio = 0.05;

function toCompanions(
  causeOf: Int32Array,
  effectOf: Int32Array,
  values: Float32Array,
  reserve: Float32Array,
  effectChance: Float32Array,
): Companions {
  const rows = new Int32Array(reserve.length + 1);
  const ratio = (slot: number) => values[slot]! / effectChance[effectOf[slot]!]!;
  for (let slot = 0; slot < values.length; slot++) if (ratio(slot) >= leastRatio) rows[causeOf[slot]! + 1]! += 1;
  for (let word = 0; word < reserve.length; word++) rows[word + 1]! += rows[word]!;
  const next = rows.slice();
  const effects = new Int32Array(rows.at(-1)!);
  const ratios = new Float32Array(effects.length);
  for (let slot = 0; slot < values.length; slot++) {
    if (ratio(slot) < leastRatio) continue;
    const at = next[causeOf[slot]!]!++;
    effects[at] = effectOf[slot]!;
    ratios[at] = ratio(slot);
  }
  return { rows, effects, ratios, reserve };
}
