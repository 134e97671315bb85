import type { SentenceRun } from './bead';

/** How alike a source and a target sentence of a document are, by any measure that is higher for better; both count from 0. */
export type Similarity = (source: number, target: number) => number;

/** Similarities held row by row, a row for each source sentence. */
export function similarityFromMatrix(matrix: ArrayLike<number>, targets: number): Similarity {
  return (source, target) => matrix[source * targets + target] ?? 0;
}

/** What similarity says of sentences at random, and how many standard deviations above that it puts translations. */
export type SimilarityScale = { readonly mean: number; readonly deviation: number; readonly translations: number };

// Before any are seen: two thirds of what good sentence embeddings show.
const usualTranslations = 2;
// The usual counts as much as this many pairs.
const usualPairs = 5;

// Of a normal distribution.
const shareBelowOneDeviation = 0.159;
// Enough for quantiles to two digits.
const samples = 400;

/**
 * The scale of chance, from pairs of sentences all over the texts; null for an empty text. Some of the pairs are translations, so
 * the middle stands for the mean, and the lower side, which they leave alone, for the deviation.
 */
export function measureChance(similarity: Similarity, sources: number, targets: number): SimilarityScale | null {
  if (sources === 0 || targets === 0) return null;
  // The R2 sequence (Roberts 2018) covers the plane evenly.
  const values = Float64Array.from({ length: samples }, (_, sample) => {
    const source = Math.floor(((sample * 0.7548776662) % 1) * sources);
    return similarity(source, Math.floor(((sample * 0.569840291) % 1) * targets));
  }).sort();
  const mean = values[samples / 2] ?? 0;
  const oneBelow = values[Math.round(samples * shareBelowOneDeviation)] ?? 0;
  return { mean, deviation: Math.max(1e-3, mean - oneBelow), translations: usualTranslations };
}

/** One sentence that answers one, and how likely. */
export type LikelyPair = { readonly source: number; readonly target: number; readonly chance: number };

/** The scale with translations put where the pairs seen have them. */
export function learnSimilarity(
  similarity: Similarity,
  scale: SimilarityScale,
  seen: readonly LikelyPair[],
): SimilarityScale {
  let sum = usualPairs * usualTranslations;
  let weight = usualPairs;
  for (const { source, target, chance } of seen) {
    sum += (chance * (similarity(source, target) - scale.mean)) / scale.deviation;
    weight += chance;
  }
  return { ...scale, translations: Math.max(0, sum / weight) };
}

/**
 * The log likelihood ratio of translations to chance, both taken as normal with the same deviation, for the best that each sentence
 * finds on the other side; half of it, since both sides tell the same.
 */
export function scoreSimilarity(
  similarity: Similarity,
  scale: SimilarityScale,
  source: SentenceRun,
  target: SentenceRun,
): number {
  // No sentence alone decides against all else.
  const most = scale.translations ** 2 / 2;
  const ratio = (value: number) => {
    const score = scale.translations * ((value - scale.mean) / scale.deviation - scale.translations / 2);
    return Math.max(-most, Math.min(most, score)) / 2;
  };
  const bestOfTarget = new Array<number>(target.end - target.start).fill(-Infinity);
  let sum = 0;
  for (let s = source.start; s < source.end; s++) {
    let best = -Infinity;
    for (let t = target.start; t < target.end; t++) {
      const value = similarity(s, t);
      best = Math.max(best, value);
      bestOfTarget[t - target.start] = Math.max(bestOfTarget[t - target.start] ?? value, value);
    }
    sum += ratio(best);
  }
  for (const best of bestOfTarget) sum += ratio(best);
  return sum;
}
