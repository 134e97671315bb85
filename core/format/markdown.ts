import type { Split } from '@/core/format/block-span';
import type { Chapters } from '@/core/format/divide-chapters';
import { gatherDocuments, type ParsedDocument, type ReadBlock } from '@/core/format/document';
import { findMarkdownBlocks } from '@/core/format/markdown-blocks';
import { readBlocks } from '@/core/format/read-blocks';

export type MarkdownOptions = { readonly chapters?: Chapters };

/** The documents of a Markdown text, with inline markup left in the segments; `joinDocuments` undoes it. */
export function parseMarkdown(text: string, split: Split, options: MarkdownOptions = {}): ParsedDocument[] {
  return gatherDocuments(readMarkdown(text, split, options));
}

/** As `parseMarkdown`, a block at a time. Sentences are cut only as blocks are asked for. */
export function readMarkdown(text: string, split: Split, options: MarkdownOptions = {}): Generator<ReadBlock> {
  return readBlocks(text, findMarkdownBlocks(text), split, options.chapters);
}
