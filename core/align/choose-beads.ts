// biome-ignore-all lint/style/noNonNullAssertion: numeric arrays read within their bounds
import type { Band } from './band';
import type { Bead } from './bead';
import { firstPairKind, kindCount, sourceSize, targetSize } from './bead-kinds';
import { pointBefore } from './find-posteriors';

/** A bead of a region, counted from the region's start, with its kind and its chance. */
type ChosenBead = { readonly bead: Bead; readonly kind: number; readonly chance: number };

// A bead serves F1 when its chance is above about half the F1 reached; .2 to .4 do alike. A sentence alone serves it by what it leaves
// to its neighbours, and takes less.
const toll = 0.3;
const tollAlone = 0.2;

/** The path on which the most beads are expected to be right, less a toll for each bead, so that a bead must be worth having. */
export function chooseBeads(band: Band, chances: Float32Array): ChosenBead[] {
  const rows = band.low.length;
  const best = new Float64Array(band.points).fill(-Infinity);
  const chosen = new Int8Array(band.points);
  best[0] = 0;
  for (let i = 0; i < rows; i++) {
    for (let j = band.low[i]!; j <= band.high[i]!; j++) {
      const point = band.first[i]! + j - band.low[i]!;
      for (let kind = 0; kind < kindCount; kind++) {
        const before = pointBefore(band, i, j, kind);
        if (before < 0) continue;
        const value = best[before]! + chances[before * kindCount + kind]! - (kind < firstPairKind ? tollAlone : toll);
        if (value > best[point]!) {
          best[point] = value;
          chosen[point] = kind;
        }
      }
    }
  }
  const beads: ChosenBead[] = [];
  let i = rows - 1;
  let j = band.high[i]!;
  while (i > 0 || j > 0) {
    const kind = chosen[band.first[i]! + j - band.low[i]!]!;
    i -= sourceSize[kind]!;
    j -= targetSize[kind]!;
    const chance = chances[(band.first[i]! + j - band.low[i]!) * kindCount + kind]!;
    beads.push({ bead: beadAt(i, j, kind), kind, chance });
  }
  return beads.reverse();
}

// Less likely beads are many, and add up to little.
const leastLikely = 0.01;

/** Calls `visit` with each bead of both sides that is at all likely, counted from the region's start. */
export function eachLikelyPair(band: Band, chances: Float32Array, visit: (bead: Bead, chance: number) => void): void {
  for (let i = 0; i < band.low.length; i++) {
    for (let j = band.low[i]!; j <= band.high[i]!; j++) {
      const at = (band.first[i]! + j - band.low[i]!) * kindCount;
      for (let kind = 0; kind < kindCount; kind++) {
        const chance = chances[at + kind]!;
        if (chance >= leastLikely && sourceSize[kind]! > 0 && targetSize[kind]! > 0) visit(beadAt(i, j, kind), chance);
      }
    }
  }
}

/** The chance that the path starts a bead at a point. */
export function passageChance(chances: Float32Array, point: number): number {
  let sum = 0;
  for (let at = point * kindCount; at < (point + 1) * kindCount; at++) sum += chances[at]!;
  return sum;
}

function beadAt(i: number, j: number, kind: number): Bead {
  return { source: { start: i, end: i + sourceSize[kind]! }, target: { start: j, end: j + targetSize[kind]! } };
}
