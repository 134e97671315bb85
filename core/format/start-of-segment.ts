import type { ReadBlock } from '@/core/format/document';

/** The offset of a block's segment in the whole text. */
export function startOfSegment({ block, end }: ReadBlock, segment: number): number {
  const rest = block.segments.slice(segment).reduce((length, text) => length + text.length, 0);
  return end - block.after.length - rest;
}
