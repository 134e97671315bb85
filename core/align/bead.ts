/** A run of sentences, counted from 0; `end` is exclusive. Empty where `start` equals `end`. */
export type SentenceRun = { readonly start: number; readonly end: number };

/** Sentences that say the same. An empty target is an omission, an empty source an addition. */
export type Bead = { readonly source: SentenceRun; readonly target: SentenceRun };

/** A bead with the chance, 0 to 1, that it is right as it stands; 1 for a fixed one. */
export type AlignedBead = Bead & { readonly confidence: number; readonly fixed: boolean };

/** Whether both sides of a bead hold sentences. */
export function hasBothSides({ source, target }: Bead): boolean {
  return source.end > source.start && target.end > target.start;
}

/** The bead with its source and its target counted from elsewhere. */
export function moveBead({ source, target }: Bead, sourceBy: number, targetBy: number): Bead {
  return {
    source: { start: source.start + sourceBy, end: source.end + sourceBy },
    target: { start: target.start + targetBy, end: target.end + targetBy },
  };
}

/** Throws unless the beads run in order, overlap nowhere, and stay within the two texts. */
export function requireOrderedBeads(beads: readonly Bead[], sourceLength: number, targetLength: number): void {
  let source = 0;
  let target = 0;
  for (const bead of beads) {
    const rises = bead.source.end >= bead.source.start && bead.target.end >= bead.target.start;
    const empty = bead.source.end === bead.source.start && bead.target.end === bead.target.start;
    if (!rises || empty || bead.source.start < source || bead.target.start < target) {
      throw new RangeError(`bead out of order: ${JSON.stringify(bead)}`);
    }
    source = bead.source.end;
    target = bead.target.end;
  }
  if (source > sourceLength || target > targetLength) {
    throw new RangeError(`bead beyond the texts of ${sourceLength} and ${targetLength} sentences`);
  }
}
