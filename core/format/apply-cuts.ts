import type { ParsedBlock, ReadBlock } from '@/core/format/document';

/** A person's correction of the splitting, at an offset in UTF-16 code units of the whole text. */
export type Cut = { readonly offset: number; readonly kind: 'split' | 'join' };

/**
 * Blocks with a person's corrections: a split begins a segment at its offset, a join takes away the segment's beginning there.
 * Corrections that fall outside the segments of a block change nothing. `cuts` are sorted by offset.
 */
export function* applyCuts(blocks: Iterable<ReadBlock>, cuts: readonly Cut[]): Generator<ReadBlock> {
  let next = 0;
  for (const read of blocks) {
    const within: Cut[] = [];
    for (let cut = cuts[next]; cut && cut.offset < read.end; cut = cuts[++next]) within.push(cut);
    yield within.length === 0 ? read : { ...read, block: cutAgain(read.block, read.end, within) };
  }
}

function cutAgain(block: ParsedBlock, end: number, cuts: readonly Cut[]): ParsedBlock {
  const body = block.segments.join('');
  const bodyStart = end - block.after.length - body.length;
  const starts = new Set<number>();
  let start = 0;
  for (const segment of block.segments) {
    starts.add(start);
    start += segment.length;
  }
  for (const { offset, kind } of cuts) {
    const place = offset - bodyStart;
    if (place <= 0 || place >= body.length) continue;
    if (kind === 'split') starts.add(place);
    else starts.delete(place);
  }
  const sorted = [...starts].sort((a, b) => a - b);
  return { ...block, segments: sorted.map((from, place) => body.slice(from, sorted[place + 1] ?? body.length)) };
}
