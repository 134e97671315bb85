import type { Cut } from '@/core/format/apply-cuts';
import type { ReadBlock } from '@/core/format/document';
import { type Doubt, type DoubtfulCut, doubtfulCuts } from '@/core/format/doubtful-cuts';
import { startOfSegment } from '@/core/format/start-of-segment';

/** A doubtful segment of a block; `block` is its place among all blocks. */
export type FoundDoubt = DoubtfulCut & { readonly block: number };

/** A doubt at the offset of its sentence in the whole text. */
export type PlacedDoubt = { readonly offset: number; readonly doubt: Doubt };

export type DoubtedText = {
  readonly read: readonly ReadBlock[];
  /** The same blocks with corrections; those without are the same objects. */
  readonly corrected: readonly ReadBlock[];
  /** Doubts about `read`, in reading order. */
  readonly found: readonly FoundDoubt[];
  readonly cuts: readonly Cut[];
  /** Offsets of sentences that a person found right. */
  readonly kept: readonly number[];
  readonly language: string;
};

/** What is left to check, in reading order. A sentence that a person begins or keeps is no longer doubted. */
export function listDoubts({ read, corrected, found, cuts, kept, language }: DoubtedText): PlacedDoubt[] {
  const settled = new Set([...kept, ...cuts.filter(({ kind }) => kind === 'split').map(({ offset }) => offset)]);
  const changed = new Set<number>();
  if (corrected !== read) {
    corrected.forEach((block, at) => {
      if (block !== read[at]) changed.add(at);
    });
  }
  const again = [...changed].flatMap((at) => {
    const following = corrected[at + 1]?.block.segments.join('') ?? '';
    const { block } = corrected[at] ?? {};
    return block ? doubtfulCuts(block, { language, following }).map((doubt) => ({ ...doubt, block: at })) : [];
  });
  return [...found.filter(({ block }) => !changed.has(block)), ...again]
    .flatMap(({ block, segment, doubt }) => {
      const holder = corrected[block];
      return holder ? [{ offset: startOfSegment(holder, segment), doubt }] : [];
    })
    .filter(({ offset }) => !settled.has(offset))
    .sort((a, b) => a.offset - b.offset);
}
