import type { TextSpan } from '@/core/text/span';
import type { Bead } from './bead';
import type { KeptBead } from './kept-bead';

/** What the sentences of two texts are kept as: segments of the work, and stretches of the file. */
export type KeptSides = {
  readonly segments: readonly { readonly id: string; readonly documentId: string }[];
  readonly pieces: readonly TextSpan[];
};

/** A bead as it is kept. One that runs into the next chapter is divided there, and left to people: a version stays within one. */
export function keepBead(
  { source, target }: Bead,
  sides: KeptSides,
  judged: Pick<KeptBead, 'confidence' | 'confirmed'>,
  newId: () => string,
): KeptBead[] {
  const covered = sides.segments.slice(source.start, source.end);
  const pieces = sides.pieces.slice(target.start, target.end);
  const chapters = [...Map.groupBy(covered, ({ documentId }) => documentId).values()];
  if (chapters.length < 2) return [{ id: newId(), segmentIds: covered.map(({ id }) => id), pieces, ...judged }];
  return chapters.map((chapter, place) => ({
    id: newId(),
    segmentIds: chapter.map(({ id }) => id),
    pieces: place === 0 ? pieces : [],
    confidence: null,
    confirmed: false,
  }));
}
