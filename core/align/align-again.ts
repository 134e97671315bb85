import type { AlignedBead, Bead } from './bead';
import type { Splice } from './edit-beads';
import type { TextSide } from './index-text';
import { type KeptSides, keepBead } from './keep-bead';
import type { KeptBead } from './kept-bead';

/** A sentence of the work: its text, the paragraph that it stands in, and its chapter. */
export type PlacedSentence = { readonly text: string; readonly blockId: string; readonly documentId: string };

/** Two texts whose confirmed beads are fixed, to be aligned once more. */
export type TextsAgain = {
  readonly source: TextSide;
  readonly target: TextSide;
  readonly fixed: readonly Bead[];
  readonly kept: KeptSides;
};

/** What beads hold, as two texts. A sentence that is no longer in the work counts as an empty one: its bead can't be lost. */
export function textsOfBeads(
  beads: readonly KeptBead[],
  sentences: ReadonlyMap<string, PlacedSentence>,
  text: string,
): TextsAgain {
  const segments = beads.flatMap(({ segmentIds }) =>
    segmentIds.map((id) => ({ id, ...(sentences.get(id) ?? { text: '', blockId: '', documentId: '' }) })),
  );
  const pieces = beads.flatMap((bead) => bead.pieces);
  const fixed: Bead[] = [];
  let [source, target] = [0, 0];
  for (const { segmentIds, pieces: own, confirmed } of beads) {
    const bead = {
      source: { start: source, end: source + segmentIds.length },
      target: { start: target, end: target + own.length },
    };
    if (confirmed) fixed.push(bead);
    source = bead.source.end;
    target = bead.target.end;
  }
  return {
    source: {
      sentences: segments.map((segment) => segment.text),
      paragraphs: numberRuns(segments, (one, before) => one.blockId === before.blockId),
    },
    target: {
      sentences: pieces.map(({ start, end }) => text.slice(start, end)),
      // Between two pieces of one paragraph there is nothing.
      paragraphs: numberRuns(pieces, (one, before) => one.start === before.end),
    },
    fixed,
    kept: { segments, pieces },
  };
}

/**
 * What aligning once more changes, as one step; null where it comes to the same. Confirmed beads stay as they are, and what is bounded
 * as before keeps its id.
 */
export function spliceAgain(
  beads: readonly KeptBead[],
  found: readonly AlignedBead[],
  kept: KeptSides,
  newId: () => string,
): Splice | null {
  const before = new Map(beads.map((bead) => [boundsOf(bead), bead]));
  const confirmed = beads.filter((bead) => bead.confirmed).values();
  const after = found.flatMap(({ confidence, fixed, ...bead }): KeptBead[] => {
    const own = fixed ? confirmed.next().value : undefined;
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

function numberRuns<Item>(items: readonly Item[], isSameRun: (item: Item, before: Item) => boolean): number[] {
  let run = 0;
  return items.map((item, at) => {
    const before = items[at - 1];
    if (before !== undefined && !isSameRun(item, before)) run++;
    return run;
  });
}
