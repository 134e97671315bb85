import type { ParsedBlock, ReadBlock } from '@/core/format/document';
import { skipSpace } from '@/core/format/text-lines';

/** A person's correction of the splitting, at an offset in UTF-16 code units of the whole text. */
export type Cut = { readonly offset: number; readonly kind: CutKind };
export type CutKind = 'split' | 'join';

/**
 * Blocks with a person's corrections: a split begins a segment at its offset, or after the white space there; a join takes
 * away the segment's beginning at its offset. A cut that fits nowhere changes nothing. `cuts` are sorted by offset. Blocks
 * without a cut come back as they are.
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
    if (place <= 0) continue;
    if (kind === 'join') starts.delete(place);
    else if (beginsCharacter(body, place)) starts.add(skipSpace(body, place, body.length));
  }
  const sorted = [...starts].filter((from) => from < body.length).sort((a, b) => a - b);
  return { ...block, segments: sorted.map((from, place) => body.slice(from, sorted[place + 1] ?? body.length)) };
}

/** Not so in the middle of a surrogate pair. */
function beginsCharacter(text: string, at: number): boolean {
  return !/^[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(at - 1, at + 1));
}
