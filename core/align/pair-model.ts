import type { Bead } from './bead';
import { kindOfSizes } from './bead-kinds';
import {
  addBeadCounts,
  type BeadCounts,
  type BeadPrior,
  emptyBeadCounts,
  estimatePrior,
  usualPrior,
} from './bead-prior';
import { EdgeCounts, type EdgeModel, estimateEdges, usualEdges } from './edge-model';
import type { IndexedText } from './index-text';
import { estimateLengths, type LengthModel, LengthSums, usualVariance } from './length-model';

/** What holds for one document, or for all: which beads are usual, how lengths relate, which beginnings and endings meet. */
export type PairModel = { readonly prior: BeadPrior; readonly lengths: LengthModel; readonly edges: EdgeModel };

/** What was seen in a document to learn its model from. */
export class PairEvidence {
  readonly beads: BeadCounts = emptyBeadCounts();
  readonly lengths: LengthSums = new LengthSums();
  readonly edges: EdgeCounts = new EdgeCounts();

  /** Lengths and edges of a bead with both sides. */
  addPair(source: IndexedText, target: IndexedText, bead: Bead, weight: number, ratio: number): void {
    this.edges.add(source, target, bead, weight);
    this.lengths.add(
      lengthOf(source, bead.source.start, bead.source.end),
      lengthOf(target, bead.target.start, bead.target.end),
      weight,
      ratio,
    );
  }

  /** A pair that is sure, with its kind. */
  addFixed(source: IndexedText, target: IndexedText, bead: Bead, ratio: number): void {
    const kind = kindOfSizes(bead.source.end - bead.source.start, bead.target.end - bead.target.start);
    if (kind >= 0) this.beads.kinds[kind] = (this.beads.kinds[kind] ?? 0) + 1;
    this.addPair(source, target, bead, 1, ratio);
  }

  addAll(other: PairEvidence): void {
    addBeadCounts(this.beads, other.beads);
    this.lengths.addAll(other.lengths);
    this.edges.addAll(other.edges);
  }
}

/** The model of each document, resting on what all show together, which rests on what is usual. */
export function learnPairModels(
  source: IndexedText,
  target: IndexedText,
  wholes: readonly Bead[],
  seen: readonly PairEvidence[],
): PairModel[] {
  const everything = {
    source: { start: 0, end: wholes.at(-1)?.source.end ?? 0 },
    target: { start: 0, end: wholes.at(-1)?.target.end ?? 0 },
  };
  const together = new PairEvidence();
  for (const evidence of seen) together.addAll(evidence);
  const ratio = (lengthOf(target, 0, everything.target.end) + 1) / (lengthOf(source, 0, everything.source.end) + 1);
  const usual = { prior: usualPrior, lengths: { ratio, variance: usualVariance }, edges: usualEdges };
  const common = learnPairModel(source, target, everything, together, usual);
  return wholes.map((whole, document) =>
    learnPairModel(source, target, whole, seen[document] ?? new PairEvidence(), common),
  );
}

function learnPairModel(
  source: IndexedText,
  target: IndexedText,
  whole: Bead,
  seen: PairEvidence,
  usual: PairModel,
): PairModel {
  return {
    prior: estimatePrior(seen.beads, usual.prior),
    lengths: estimateLengths(seen.lengths, usual.lengths),
    edges: estimateEdges(source, target, whole, seen.edges, usual.edges),
  };
}

function lengthOf(text: IndexedText, start: number, end: number): number {
  let length = 0;
  for (let sentence = start; sentence < end; sentence++) length += text.lengths[sentence] ?? 0;
  return length;
}
