// biome-ignore-all lint/style/noNonNullAssertion: numeric arrays read within their bounds
import type { Band } from './band';
import { kindCount, sourceSize, targetSize } from './bead-kinds';
import { pointBefore } from './find-posteriors';

/** A bead chosen: where it starts, of which kind, and its chance. */
export type ChosenBead = { readonly i: number; readonly j: number; readonly kind: number; readonly chance: number };

// Half the F1 hoped for would serve F1 best if omissions counted on both sides; they don't count as found, so a little less.
const toll = 0.3;

/** The path on which the most beads are expected to be right, less a toll for each bead, so that a bead must be worth having. */
export function chooseBeads(band: Band, chances: Float32Array): ChosenBead[] {
  const kinds = kindCount;
  const rows = band.low.length;
  const best = new Float64Array(band.points).fill(-Infinity);
  const chosen = new Int8Array(band.points);
  best[0] = 0;
  for (let i = 0; i < rows; i++) {
    for (let j = band.low[i]!; j <= band.high[i]!; j++) {
      const p = band.first[i]! + j - band.low[i]!;
      for (let kind = 0; kind < kinds; kind++) {
        const q = pointBefore(band, i, j, kind);
        if (q < 0) continue;
        const value = best[q]! + chances[q * kinds + kind]! - toll;
        if (value > best[p]!) {
          best[p] = value;
          chosen[p] = kind;
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
    beads.push({ i, j, kind, chance: chances[(band.first[i]! + j - band.low[i]!) * kinds + kind]! });
  }
  return beads.reverse();
}
