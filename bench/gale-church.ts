import type { Bead } from '@/core/align/bead';

// Gale and Church 1993: how often translators make what of what, and the variance of lengths per character.
const kinds = [
  [1, 1, 0.89],
  [1, 0, 0.00495],
  [0, 1, 0.00495],
  [2, 1, 0.0445],
  [1, 2, 0.0445],
  [2, 2, 0.011],
] as const;
const variance = 6.8;

/** The peer that everyone has: sentences aligned by their lengths in characters alone, as published. */
export function alignByLength(source: readonly string[], target: readonly string[]): Bead[] {
  const from = sumsOf(source);
  const to = sumsOf(target);
  const width = target.length + 1;
  const best = new Float64Array((source.length + 1) * width).fill(Number.POSITIVE_INFINITY);
  const taken = new Int8Array(best.length);
  best[0] = 0;
  for (let i = 0; i <= source.length; i++) {
    for (let j = 0; j <= target.length; j++) {
      for (const [kind, [m, n, share]] of kinds.entries()) {
        if (i < m || j < n) continue;
        const lengths = [(from[i] ?? 0) - (from[i - m] ?? 0), (to[j] ?? 0) - (to[j - n] ?? 0)] as const;
        const cost = (best[(i - m) * width + j - n] ?? 0) - Math.log(share) + costOfLengths(...lengths);
        if (cost >= (best[i * width + j] ?? 0)) continue;
        best[i * width + j] = cost;
        taken[i * width + j] = kind;
      }
    }
  }
  const beads: Bead[] = [];
  for (let i = source.length, j = target.length; i > 0 || j > 0; ) {
    const [m, n] = kinds[taken[i * width + j] ?? 0] ?? kinds[0];
    beads.push({ source: { start: i - m, end: i }, target: { start: j - n, end: j } });
    i -= m;
    j -= n;
  }
  return beads.reverse();
}

function sumsOf(sentences: readonly string[]): number[] {
  const sums = [0];
  for (const sentence of sentences) sums.push((sums.at(-1) ?? 0) + sentence.trim().length);
  return sums;
}

/** Minus the logarithm of the chance that lengths differ so much or more. */
function costOfLengths(source: number, target: number): number {
  if (source === 0 && target === 0) return 0;
  const mean = (source + target) / 2;
  const far = Math.abs(target - source) / Math.sqrt(variance * mean);
  return -Math.log(Math.max(1e-300, 2 * (1 - normal(far))));
}

/** The standard normal distribution (Abramowitz and Stegun 26.2.17). */
function normal(x: number): number {
  const t = 1 / (1 + 0.2316419 * x);
  const tail = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return 1 - (Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI)) * tail;
}
