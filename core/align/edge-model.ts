import type { Bead } from './bead';
import type { IndexedText } from './index-text';
import { endKinds, startKinds } from './sentence-edge';

/** Logarithms of how much likelier two kinds of beginning (or ending) meet in a bead than by chance: `[source * kinds + target]`. */
export type EdgeModel = { readonly starts: Float64Array; readonly ends: Float64Array };

/** Counts of beginnings and endings that met in beads. */
export class EdgeCounts {
  readonly starts: Float64Array = new Float64Array(startKinds ** 2);
  readonly ends: Float64Array = new Float64Array(endKinds ** 2);

  add(source: IndexedText, target: IndexedText, bead: Bead, weight: number): void {
    const start = (source.starts[bead.source.start] ?? 0) * startKinds + (target.starts[bead.target.start] ?? 0);
    const end = (source.ends[bead.source.end - 1] ?? 0) * endKinds + (target.ends[bead.target.end - 1] ?? 0);
    this.starts[start] = (this.starts[start] ?? 0) + weight;
    this.ends[end] = (this.ends[end] ?? 0) + weight;
  }

  addAll(other: EdgeCounts): void {
    for (let cell = 0; cell < this.starts.length; cell++)
      this.starts[cell] = (this.starts[cell] ?? 0) + (other.starts[cell] ?? 0);
    for (let cell = 0; cell < this.ends.length; cell++)
      this.ends[cell] = (this.ends[cell] ?? 0) + (other.ends[cell] ?? 0);
  }
}

/** Estimates from what met within `whole`, resting on `usual` where that is little. */
export function estimateEdges(
  source: IndexedText,
  target: IndexedText,
  { source: from, target: to }: Bead,
  counts: EdgeCounts,
  usual: EdgeModel,
): EdgeModel {
  return {
    starts: logRatios(
      shares(source.starts.subarray(from.start, from.end), startKinds),
      shares(target.starts.subarray(to.start, to.end), startKinds),
      counts.starts,
      usual.starts,
    ),
    ends: logRatios(
      shares(source.ends.subarray(from.start, from.end), endKinds),
      shares(target.ends.subarray(to.start, to.end), endKinds),
      counts.ends,
      usual.ends,
    ),
  };
}

// Before anything is learned, the same kind meets itself this many times as often as chance has it.
const sameKind = 3;

// The usual counts as much as this many beads: most of the two hundred meetings possible never happen.
const usualBeads = 100;

export const usualEdges: EdgeModel = { starts: sameKindOftener(startKinds), ends: sameKindOftener(endKinds) };

function sameKindOftener(size: number): Float64Array {
  return Float64Array.from({ length: size * size }, (_, cell) =>
    Math.floor(cell / size) === cell % size ? Math.log(sameKind) : 0,
  );
}

function shares(kinds: Uint8Array, size: number): Float64Array {
  const one = 1 / (kinds.length + size / 2);
  const values = new Float64Array(size).fill(one / 2);
  for (const kind of kinds) values[kind] = (values[kind] ?? 0) + one;
  return values;
}

function logRatios(
  source: Float64Array,
  target: Float64Array,
  counts: Float64Array,
  usual: Float64Array,
): Float64Array {
  const size = source.length;
  const chance = usual.map((_, cell) => (source[Math.floor(cell / size)] ?? 0) * (target[cell % size] ?? 0));
  const before = usual.map((ratio, cell) => Math.exp(ratio) * (chance[cell] ?? 0));
  const scale = usualBeads / before.reduce((a, b) => a + b, 0);
  const total = counts.reduce((a, b) => a + b, 0) + usualBeads;
  return before.map((value, cell) => Math.log(((counts[cell] ?? 0) + scale * value) / total / (chance[cell] ?? 1)));
}
