import { mergeWithNext, type Splice, shiftFrom } from '@/core/align/edit-beads';
import type { KeptBead } from '@/core/align/kept-bead';

type Segments = ReadonlyMap<string, { readonly documentId: string }>;

/** Makes one bead of this and the next. Null where there is none, or it belongs to another chapter. */
export function mergeInChapter(beads: readonly KeptBead[], at: number, segments: Segments): Splice | null {
  const ids = [beads[at], beads[at + 1]].flatMap((bead) => bead?.segmentIds ?? []);
  const chapters = new Set(ids.map((id) => segments.get(id)?.documentId));
  return chapters.size <= 1 ? mergeWithNext(beads, at) : null;
}

/** Which steps with the neighbours of a bead lead anywhere. */
export function possibleSteps(beads: readonly KeptBead[], at: number, segments: Segments) {
  return {
    merge: mergeInChapter(beads, at, segments) !== null,
    shiftUp: shiftFrom(beads, at, 'up', noId) !== null,
    shiftDown: shiftFrom(beads, at, 'down', noId) !== null,
  };
}

/** For beads that are only looked at. */
const noId = () => '';
