import { type KeptBead, kindOf } from './kept-bead';
import { joinPieces } from './versions-of-beads';

/** Texts of the two sides, and how many characters of the translation one of the source makes. */
export type BeadTexts = {
  readonly sourceOf: (bead: KeptBead) => string;
  readonly targetOf: (bead: KeptBead) => string;
  readonly ratio: number;
};

type AlignedFile = { readonly beads: readonly KeptBead[]; readonly text: string; readonly language: string };

/** What beads say, by the texts of the work's segments and the file's text. */
export function textsOf(
  { beads, text, language }: AlignedFile,
  segments: ReadonlyMap<string, { readonly text: string }>,
): BeadTexts {
  const sourceOf = ({ segmentIds }: KeptBead) =>
    segmentIds
      .map((id) => segments.get(id)?.text ?? '')
      .join('')
      .trim();
  const targetOf = ({ pieces }: KeptBead) => joinPieces(pieces, text, language);
  let from = 1;
  let to = 1;
  for (const bead of beads) {
    if (kindOf(bead) !== 'pair') continue;
    from += sourceOf(bead).length;
    to += targetOf(bead).length;
  }
  return { sourceOf, targetOf, ratio: to / from };
}

/** How many sentences of the source go with what is before a cut in the translation: one, or as many as its length says. */
export function sourcesBefore(bead: KeptBead, cut: number, { sourceOf }: BeadTexts): number {
  const all = bead.segmentIds.length;
  if (all < 2) return all;
  const start = bead.pieces[0]?.start ?? 0;
  const share = (cut - start) / Math.max(1, (bead.pieces.at(-1)?.end ?? 0) - start);
  const wanted = share * sourceOf(bead).length;
  let length = 0;
  for (let count = 1; count < all; count++) {
    length = sourceOf({ ...bead, segmentIds: bead.segmentIds.slice(0, count) }).length;
    const next = sourceOf({ ...bead, segmentIds: bead.segmentIds.slice(0, count + 1) }).length;
    if (Math.abs(length - wanted) <= Math.abs(next - wanted)) return count;
  }
  return all - 1;
}
