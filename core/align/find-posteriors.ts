// biome-ignore-all lint/style/noNonNullAssertion: numeric arrays read within their bounds
import type { Band } from './band';
import { additionKind, firstPairKind, kindCount, omissionKind, sourceSize, targetSize } from './bead-kinds';
import { afterAddition, afterOmission, afterPair, type BeadCounts, type BeadPrior, pathStates } from './bead-prior';

/**
 * The chance that a path through the band takes each bead, `[point * kinds + kind]`, by the forward–backward algorithm (Baum et al.
 * 1970). `counts` gains what the paths are expected to take. Overwrites `scores` with the chances.
 */
export function findPosteriors(band: Band, scores: Float32Array, prior: BeadPrior, counts: BeadCounts): Float32Array {
  const kinds = kindCount;
  const rows = band.low.length;
  const { steps } = prior;
  const stateOf = (kind: number) =>
    kind === omissionKind ? afterOmission : kind === additionKind ? afterAddition : afterPair;
  // before[p * 3 + s]: all ways from the start to p in state s; opened[p]: those, with the step to a pair taken.
  const before = new Float64Array(band.points * pathStates).fill(-Infinity);
  const opened = new Float64Array(band.points);
  before[afterPair] = 0;
  for (let i = 0; i < rows; i++) {
    for (let j = band.low[i]!; j <= band.high[i]!; j++) {
      const p = band.first[i]! + j - band.low[i]!;
      if (p > 0) {
        let top = -Infinity;
        for (let kind = firstPairKind; kind < kinds; kind++) {
          const q = pointBefore(band, i, j, kind);
          if (q >= 0) top = Math.max(top, opened[q]! + prior.kinds[kind]! + scores[q * kinds + kind]!);
        }
        if (top > -Infinity) {
          let sum = 0;
          for (let kind = firstPairKind; kind < kinds; kind++) {
            const q = pointBefore(band, i, j, kind);
            if (q >= 0) sum += Math.exp(opened[q]! + prior.kinds[kind]! + scores[q * kinds + kind]! - top);
          }
          before[p * pathStates + afterPair] = top + Math.log(sum);
        }
        for (const kind of [omissionKind, additionKind]) {
          const q = pointBefore(band, i, j, kind);
          if (q < 0) continue;
          before[p * pathStates + stateOf(kind)] =
            stepInto(before, q, steps, stateOf(kind)) + scores[q * kinds + kind]!;
        }
      }
      opened[p] = stepInto(before, p, steps, afterPair);
    }
  }
  const last = band.points - 1;
  const total = addLogs(before[last * 3]!, before[last * 3 + 1]!, before[last * 3 + 2]!);
  // after[p * 3 + s]: all ways from p in state s to the end; a pair's bead ends in state 0.
  const after = new Float64Array(band.points * pathStates).fill(-Infinity);
  after.fill(0, last * pathStates);
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = band.high[i]!; j >= band.low[i]!; j--) {
      const p = band.first[i]! + j - band.low[i]!;
      if (p === last) {
        scores.fill(0, p * kinds, (p + 1) * kinds);
        continue;
      }
      const at = p * kinds;
      let top = -Infinity;
      for (let kind = firstPairKind; kind < kinds; kind++) {
        const score = scores[at + kind]!;
        if (score === -Infinity) continue;
        const q = pointAfter(band, i, j, kind);
        top = Math.max(top, prior.kinds[kind]! + score + after[q * pathStates]!);
      }
      let sum = 0;
      for (let kind = firstPairKind; kind < kinds; kind++) {
        const score = scores[at + kind]!;
        if (score === -Infinity) continue;
        const q = pointAfter(band, i, j, kind);
        const way = prior.kinds[kind]! + score + after[q * pathStates]!;
        if (top > -Infinity) sum += Math.exp(way - top);
        const chance = Math.exp(opened[p]! + way - total);
        scores[at + kind] = chance;
        counts.kinds[kind]! += chance;
      }
      const pairs = top === -Infinity ? -Infinity : top + Math.log(sum);
      let omission = -Infinity;
      let addition = -Infinity;
      if (scores[at + omissionKind]! > -Infinity)
        omission = after[pointAfter(band, i, j, omissionKind) * pathStates + afterOmission]!;
      if (scores[at + additionKind]! > -Infinity)
        addition = after[pointAfter(band, i, j, additionKind) * pathStates + afterAddition]!;
      let omitted = 0;
      let added = 0;
      for (let state = 0; state < pathStates; state++) {
        const step = state * pathStates;
        const here = before[p * pathStates + state]! - total;
        const toPair = pairs + steps[step]!;
        const toOmission = omission + steps[step + 1]!;
        const toAddition = addition + steps[step + 2]!;
        after[p * pathStates + state] = addLogs(toPair, toOmission, toAddition);
        const paired = Math.exp(here + toPair);
        const left = Math.exp(here + toOmission);
        const put = Math.exp(here + toAddition);
        counts.steps[step]! += paired;
        counts.steps[step + 1]! += left;
        counts.steps[step + 2]! += put;
        omitted += left;
        added += put;
      }
      scores[at + omissionKind] = omitted;
      scores[at + additionKind] = added;
      for (let kind = firstPairKind; kind < kinds; kind++) if (scores[at + kind] === -Infinity) scores[at + kind] = 0;
    }
  }
  return scores;
}

function stepInto(before: Float64Array, p: number, steps: Float64Array, next: number): number {
  const at = p * pathStates;
  return addLogs(
    before[at]! + steps[next]!,
    before[at + 1]! + steps[pathStates + next]!,
    before[at + 2]! + steps[2 * pathStates + next]!,
  );
}

function addLogs(a: number, b: number, c: number): number {
  const top = Math.max(a, b, c);
  if (top === -Infinity) return top;
  return top + Math.log(Math.exp(a - top) + Math.exp(b - top) + Math.exp(c - top));
}

/** The point where a bead of the kind that ends at (i, j) starts; -1 outside the band. */
export function pointBefore(band: Band, i: number, j: number, kind: number): number {
  const row = i - sourceSize[kind]!;
  if (row < 0) return -1;
  const column = j - targetSize[kind]!;
  return column < band.low[row]! || column > band.high[row]! ? -1 : band.first[row]! + column - band.low[row]!;
}

/** The point where a bead of the kind that starts at (i, j) ends, which must be in the band. */
function pointAfter(band: Band, i: number, j: number, kind: number): number {
  const row = i + sourceSize[kind]!;
  return band.first[row]! + j + targetSize[kind]! - band.low[row]!;
}
