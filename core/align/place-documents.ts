import type { Region } from './band';
import { type Bead, moveBead, requireOrderedBeads } from './bead';
import type { TextSide } from './index-text';
import type { Similarity } from './similarity-score';

/**
 * Two texts to align. `fixed` beads, in order, stay as they are, and nothing crosses them. Without `similarity`, the vectors of the two
 * sides stand for it.
 */
export type DocumentPair = {
  readonly source: TextSide;
  readonly target: TextSide;
  readonly fixed?: readonly Bead[] | undefined;
  readonly similarity?: Similarity | undefined;
};

/** Documents laid end to end: where each lies, its fixed beads, and the regions between those. All count over all documents. */
type PlacedDocuments = {
  readonly wholes: readonly Bead[];
  readonly fixed: readonly (readonly Bead[])[];
  readonly regions: readonly Region[];
};

/** Throws when fixed beads are out of order or beyond the text, or paragraphs or vectors don't match the sentences. */
export function placeDocuments(documents: readonly DocumentPair[]): PlacedDocuments {
  const wholes: Bead[] = [];
  const fixed: Bead[][] = [];
  const regions: Region[] = [];
  let source = 0;
  let target = 0;
  documents.forEach((pair, document) => {
    requireWhole(pair.source);
    requireWhole(pair.target);
    const sources = pair.source.sentences.length;
    const targets = pair.target.sentences.length;
    requireOrderedBeads(pair.fixed ?? [], sources, targets);
    const whole = {
      source: { start: source, end: source + sources },
      target: { start: target, end: target + targets },
    };
    const placed = (pair.fixed ?? []).map((bead) => moveBead(bead, source, target));
    wholes.push(whole);
    fixed.push(placed);
    const end = {
      source: { start: whole.source.end, end: whole.source.end },
      target: { start: whole.target.end, end: whole.target.end },
    };
    for (const bead of [...placed, end]) {
      if (bead.source.start > source || bead.target.start > target) {
        regions.push({
          document,
          source: { start: source, end: bead.source.start },
          target: { start: target, end: bead.target.start },
        });
      }
      source = bead.source.end;
      target = bead.target.end;
    }
  });
  return { wholes, fixed, regions };
}

function requireWhole({ sentences, paragraphs, vectors }: TextSide): void {
  if (vectors && (vectors.length !== sentences.length || vectors.some(({ length }) => length !== vectors[0]?.length))) {
    throw new RangeError(`${vectors.length} vectors for ${sentences.length} sentences, or not all of one length`);
  }
  if (paragraphs && paragraphs.length !== sentences.length) {
    throw new RangeError(`${paragraphs.length} paragraph numbers for ${sentences.length} sentences`);
  }
}
