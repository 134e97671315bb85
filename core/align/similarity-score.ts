import type { SentenceRun } from './bead';

/** How alike a source and a target sentence of a document are, by any measure that is higher for better; both count from 0. */
export type Similarity = (source: number, target: number) => number;

/** What similarity says of pairs taken at random, and how far above them true pairs lie, in standard deviations. */
export type SimilarityScale = { readonly mean: number; readonly deviation: number; readonly trueScore: number };

// Two deviations above chance is what sentence embeddings show; the text corrects it.
const usualTrueScore = 2;
// Enough for a mean to two digits.
const samples = 400;

/** The scale of chance, from pairs of sentences in far-off places. */
export function measureChance(similarity: Similarity, sources: number, targets: number): SimilarityScale {
  let sum = 0;
  let squares = 0;
  for (let sample = 0; sample < samples; sample++) {
    // Steps by primes visit both texts evenly and out of step.
    const value = similarity((sample * 7919) % sources, (sample * 104729 + Math.floor(targets / 2)) % targets);
    sum += value;
    squares += value * value;
  }
  const mean = sum / samples;
  return { mean, deviation: Math.sqrt(Math.max(1e-9, squares / samples - mean * mean)), trueScore: usualTrueScore };
}

/** The log likelihood ratio of true pairs to chance, both taken as normal with the same deviation. */
export function scoreSimilarity(similarity: Similarity, scale: SimilarityScale, source: SentenceRun, target: SentenceRun): number {
  return scale.trueScore * (standardScore(similarity, scale, source, target) - scale.trueScore / 2);
}

/** Deviations above chance: the mean over the sentences of both sides of the best that each finds on the other. */
export function standardScore(similarity: Similarity, scale: SimilarityScale, source: SentenceRun, target: SentenceRun): number {
  const bestOfTarget = new Array<number>(target.end - target.start).fill(-Infinity);
  let sum = 0;
  for (let s = source.start; s < source.end; s++) {
    let best = -Infinity;
    for (let t = target.start; t < target.end; t++) {
      const value = similarity(s, t);
      best = Math.max(best, value);
      bestOfTarget[t - target.start] = Math.max(bestOfTarget[t - target.start] ?? value, value);
    }
    sum += best;
  }
  for (const best of bestOfTarget) sum += best;
  return (sum / (source.end - source.start + bestOfTarget.length) - scale.mean) / scale.deviation;
}
