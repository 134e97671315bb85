import type { BlockSpan } from '@/core/format/block-span';

/** Which headings begin a document: found by `headings`, no heading, or those of a level and above it. */
export type Chapters = 'headings' | 'none' | { readonly level: number };

/** A run of blocks that is one document; `to` is exclusive. `heading` is the block that names it. */
export type Chapter = { readonly from: number; readonly to: number; readonly heading: BlockSpan | null };

/**
 * Divides a file's blocks into documents. The chapter level is the highest that has two or more headings with text right
 * under them, so a lone title and parts that hold only chapters are passed over. Headings of that level and above begin a
 * document; what stands before the first is a document of its own if it has text, and else opens the first chapter.
 */
export function divideChapters(blocks: readonly BlockSpan[], chapters: Chapters = 'headings'): Chapter[] {
  if (blocks.length === 0) return [];
  const level = chapterLevel(blocks, chapters);
  const divided: Chapter[] = [];
  let from = 0;
  let heading: BlockSpan | null = null;
  let hasText = false;
  blocks.forEach((block, at) => {
    if (block.kind !== 'heading') {
      hasText ||= block.textEnd > block.textStart;
      return;
    }
    const opens = (block.level ?? 1) <= level;
    if (opens && at > from && (hasText || heading?.level === block.level)) {
      divided.push({ from, to: at, heading });
      from = at;
      heading = block;
      hasText = false;
    } else if (!hasText && (opens || heading === null)) heading = block;
  });
  divided.push({ from, to: blocks.length, heading });
  return divided;
}

function chapterLevel(blocks: readonly BlockSpan[], chapters: Chapters): number {
  if (chapters === 'none') return 0;
  if (chapters !== 'headings') return chapters.level;
  const withText: number[] = [];
  const all: number[] = [];
  let open: number | null = null;
  for (const block of blocks) {
    if (block.kind === 'heading') {
      open = block.level ?? 1;
      all[open] = (all[open] ?? 0) + 1;
    } else if (open !== null && block.textEnd > block.textStart) {
      withText[open] = (withText[open] ?? 0) + 1;
      open = null;
    }
  }
  const highest = (counts: number[], least: number) =>
    counts.findIndex((count) => count !== undefined && count >= least);
  return [highest(withText, 2), highest(withText, 1), highest(all, 1)].find((level) => level > 0) ?? 0;
}
