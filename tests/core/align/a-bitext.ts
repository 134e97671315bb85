import type { Bead } from '@/core/align/bead';
import type { DocumentPair } from '@/core/align/place-documents';

/** Sentences that answer each other, `null` for nothing; several are divided by ` | `. */
export type BitextRow = readonly [source: string | null, target: string | null];

/** A document pair, with the beads that its rows say are right. */
export function aBitext(rows: readonly BitextRow[]): DocumentPair & { readonly right: readonly Bead[] } {
  const source: string[] = [];
  const target: string[] = [];
  const right = rows.map(([from, to]) => ({ source: append(source, from), target: append(target, to) }));
  return { source: { sentences: source }, target: { sentences: target }, right };
}

/** The beads alone, to compare. */
export function plain(beads: readonly Bead[]): Bead[] {
  return beads.map(({ source, target }) => ({ source, target }));
}

function append(sentences: string[], text: string | null) {
  const start = sentences.length;
  if (text !== null) sentences.push(...text.split(' | '));
  return { start, end: sentences.length };
}
