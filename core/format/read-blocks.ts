import { type BlockSpan, cutBlock, type Split } from '@/core/format/block-span';
import { type Chapters, divideChapters } from '@/core/format/divide-chapters';
import type { ReadBlock } from '@/core/format/document';

/** Cuts blocks one at a time, so that whoever asks may pause, report progress or stop between any two. */
export function* readBlocks(
  text: string,
  blocks: readonly BlockSpan[],
  split: Split,
  chapters?: Chapters,
): Generator<ReadBlock> {
  for (const [document, { from, to, heading }] of divideChapters(blocks, chapters).entries()) {
    const title = heading ? plainTitle(text.slice(heading.textStart, heading.textEnd)) : '';
    for (const span of blocks.slice(from, to)) {
      yield { document, title, block: cutBlock(text, span, split), end: span.end };
    }
  }
}

// Long enough for any title; a longer heading is prose with a mark in front.
const longestTitle = 300;

/** A heading's words without emphasis marks, link targets and line breaks. */
function plainTitle(heading: string): string {
  return heading
    .slice(0, longestTitle)
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(?<!\\)(\*{1,3}|_{1,3}|`+)(?=\S)(.*?\S)\1/g, '$2')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}
