import type { Split } from '@/core/format/block-span';
import type { Chapters } from '@/core/format/divide-chapters';
import { gatherDocuments, type ParsedDocument, type ReadBlock } from '@/core/format/document';
import { chapterLevel, findPlainTextBlocks, type Paragraphs } from '@/core/format/plain-text-blocks';
import { readBlocks } from '@/core/format/read-blocks';

export type PlainTextOptions = { readonly chapters?: Chapters; readonly paragraphs?: Paragraphs };

/** The documents of a plain text; `joinDocuments` undoes it. */
export function parsePlainText(text: string, split: Split, options: PlainTextOptions = {}): ParsedDocument[] {
  return gatherDocuments(readPlainText(text, split, options));
}

/** As `parsePlainText`, a block at a time. Sentences are cut only as blocks are asked for. */
export function readPlainText(text: string, split: Split, options: PlainTextOptions = {}): Generator<ReadBlock> {
  const { chapters = 'headings' } = options;
  const blocks = findPlainTextBlocks(text, options.paragraphs);
  const named = chapters === 'headings' && blocks.some(({ level }) => level === chapterLevel);
  return readBlocks(text, blocks, split, named ? { level: chapterLevel } : chapters);
}
