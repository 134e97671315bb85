import type { AlignedBead } from './bead';
import type { Splice } from './edit-beads';
import { keepBead } from './keep-bead';
import type { KeptBead } from './kept-bead';
import type { TextsAgain } from './texts-of-beads';

/**
 * What aligning once more changes, as one step; null where it comes to the same. `found` are the beads of all texts, counted over all of
 * them. What is fixed stays as it is, and what is bounded as before keeps its id.
 */
export function spliceAgain(
  beads: readonly KeptBead[],
  found: readonly AlignedBead[],
  { staying, kept }: Pick<TextsAgain, 'staying' | 'kept'>,
  newId: () => string,
): Splice | null {
  const before = new Map(beads.map((bead) => [boundsOf(bead), bead]));
  const fixedBeads = staying.values();
  const after = found.flatMap(({ confidence, fixed, ...bead }): KeptBead[] => {
    const own = fixed ? fixedBeads.next().value : undefined;
    if (own) return [own];
    return keepBead(bead, kept, { confidence, confirmed: false }, newId).map((one) => ({
      ...one,
      id: before.get(boundsOf(one))?.id ?? one.id,
    }));
  });
  let start = 0;
  while (start < beads.length && isSame(beads[start], after[start])) start++;
  if (start === beads.length && after.length === beads.length) return null;
  let end = 0;
  const most = Math.min(beads.length, after.length) - start;
  while (end < most && isSame(beads[beads.length - 1 - end], after[after.length - 1 - end])) end++;
  return { at: start, removed: beads.slice(start, beads.length - end), put: after.slice(start, after.length - end) };
}

/** How many beads a step bounds otherwise than they were. */
export function countMoved({ removed, put }: Splice): number {
  const before = new Set(removed.map(boundsOf));
  return put.filter((bead) => !before.has(boundsOf(bead))).length;
}

function boundsOf({ segmentIds, pieces }: KeptBead): string {
  return `${segmentIds.join()} ${pieces.map(({ start, end }) => `${start}-${end}`).join()}`;
}

/** Confidences are stored in single precision. */
function isSame(a: KeptBead | undefined, b: KeptBead | undefined): boolean {
  return a !== undefined && a.id === b?.id && Math.fround(a.confidence ?? -1) === Math.fround(b.confidence ?? -1);
}
