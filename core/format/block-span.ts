import type { BlockKind, ParsedBlock } from '@/core/format/document';
import { skipSpace } from '@/core/format/text-lines';
import type { TextSpan } from '@/core/text/span';

/**
 * Where a block stands in the file: its text from `textStart` to `textEnd`, white space and markup around it from `start` to
 * `end`. Blocks follow one another without a gap. `lineStarts` are where the lines of verse begin, but for the first.
 */
export type BlockSpan = {
  readonly kind: BlockKind;
  readonly level?: number;
  readonly start: number;
  readonly textStart: number;
  readonly textEnd: number;
  readonly end: number;
  readonly lineStarts?: readonly number[];
};

/**
 * How a block is cut: at its line breaks, not at all, or by what finds sentences in it; that sees one paragraph, with the line
 * breaks inside it as spaces.
 */
export type Split = 'line' | 'paragraph' | ((text: string) => readonly TextSpan[]);

/** A line break inside a paragraph, with the indentation and quote marks of the next line. */
const softBreak = /(?:\r\n?|\n)[^\S\r\n]*(?:>[^\S\r\n]?)*/g;

/** The block's text, cut into segments: the whole of a heading, a line of verse each unless paragraphs are asked for. */
export function cutBlock(text: string, span: BlockSpan, split: Split): ParsedBlock {
  const body = text.slice(span.textStart, span.textEnd);
  return {
    kind: span.kind,
    ...(span.level === undefined ? {} : { level: span.level }),
    before: text.slice(span.start, span.textStart),
    segments: cutText(body, segmentStarts(body, span, split)),
    after: text.slice(span.textEnd, span.end),
  };
}

function segmentStarts(body: string, span: BlockSpan, split: Split): number[] {
  if (split === 'paragraph' || body === '' || span.kind === 'heading') return [];
  if (span.kind === 'verse') return (span.lineStarts ?? []).map((start) => start - span.textStart);
  if (split === 'line') return Array.from(body.matchAll(softBreak), ({ 0: found, index }) => index + found.length);
  const flowing = body.replace(softBreak, (found) => ' '.repeat(found.length));
  return split(flowing).map(({ start }) => skipSpace(flowing, start, flowing.length));
}

function cutText(body: string, starts: readonly number[]): string[] {
  const segments: string[] = [];
  let from = 0;
  for (const start of starts) {
    if (start <= from || start >= body.length) continue;
    segments.push(body.slice(from, start));
    from = start;
  }
  if (from < body.length) segments.push(body.slice(from));
  return segments;
}

/** A block whose end is where the next begins. */
export type OpenBlock = Omit<BlockSpan, 'end'>;

/** Lets each block reach to the next, and the first back to the head of the text, so that all together are the text. */
export function closeBlocks(text: string, blocks: readonly OpenBlock[]): BlockSpan[] {
  if (blocks.length === 0 && text !== '') {
    return [{ kind: 'separator', start: 0, textStart: text.length, textEnd: text.length, end: text.length }];
  }
  return blocks.map((block, at) => ({
    ...block,
    // A mark without words, as an empty list item, is no more than markup.
    kind: block.textStart < block.textEnd || block.kind === 'separator' ? block.kind : 'code',
    start: at === 0 ? 0 : block.start,
    end: blocks[at + 1]?.start ?? text.length,
  }));
}
