import type { ParsedBlock, ReadBlock } from '@/core/format/document';
import { startOfSegment } from '@/core/format/start-of-segment';

/** A line of the preview: where a chapter begins, a sentence, or what no one translates (a scene break, code). */
export type PreviewRow =
  | { readonly kind: 'chapter'; readonly document: number; readonly title: string }
  | { readonly kind: 'between'; readonly text: string }
  | SentenceRow;

export type SentenceRow = {
  readonly kind: 'sentence';
  readonly block: number;
  readonly segment: number;
  /** In its chapter, from 1. */
  readonly number: number;
  readonly document: number;
  /** Offset of its first character in the whole text, and of the next sentence or what stands before it. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly blockKind: ParsedBlock['kind'];
  readonly opensBlock: boolean;
  readonly closesBlock: boolean;
};

/** Sentences, and blocks that have any. */
export type ChapterSize = {
  readonly title: string;
  readonly row: number;
  readonly sentences: number;
  readonly blocks: number;
};

export type PreviewRows = {
  readonly length: number;
  readonly chapters: readonly ChapterSize[];
  readonly at: (row: number) => PreviewRow | null;
  /** The row of the sentence that holds an offset, or of the first after it, or the last; null when there is none. */
  readonly find: (offset: number) => number | null;
};

/** Rows for blocks in reading order. Finding and reading one takes the logarithm of their count. */
export function createPreviewRows(blocks: readonly ReadBlock[]): PreviewRows {
  const firstRows = new Int32Array(blocks.length + 1);
  const firstNumbers = new Int32Array(blocks.length);
  const chapters: { title: string; row: number; sentences: number; blocks: number }[] = [];
  const several = (blocks.at(-1)?.document ?? 0) > 0;
  let row = 0;
  blocks.forEach(({ document, title, block }, at) => {
    firstRows[at] = row;
    if (!chapters[document]) {
      chapters[document] = { title, row, sentences: 0, blocks: 0 };
      if (several) row++;
    }
    const chapter = chapters[document];
    firstNumbers[at] = chapter.sentences + 1;
    chapter.sentences += block.segments.length;
    if (block.segments.length > 0) chapter.blocks++;
    row += block.segments.length || Number(block.before.trim() !== '');
  });
  firstRows[blocks.length] = row;

  const opensChapter = (at: number) => several && blocks[at]?.document !== blocks[at - 1]?.document;

  return { length: row, chapters, at: readRow, find };

  function readRow(place: number): PreviewRow | null {
    const at = lastNotAfter(firstRows, place, blocks.length);
    const read = blocks[at];
    if (place < 0 || place >= row || !read) return null;
    const within = place - (firstRows[at] ?? 0) - Number(opensChapter(at));
    if (within < 0) return { kind: 'chapter', document: read.document, title: read.title };
    const { segments, before } = read.block;
    const text = segments[within];
    if (text === undefined) return { kind: 'between', text: before.trim() };
    const start = startOfSegment(read, within);
    return {
      kind: 'sentence',
      block: at,
      segment: within,
      number: (firstNumbers[at] ?? 0) + within,
      document: read.document,
      start,
      end: start + text.length,
      text,
      blockKind: read.block.kind,
      opensBlock: within === 0,
      closesBlock: within === segments.length - 1,
    };
  }

  function find(offset: number): number | null {
    for (let at = firstEndingAfter(blocks, offset); at < blocks.length; at++) {
      const read = blocks[at];
      if (!read || read.block.segments.length === 0) continue;
      let segment = read.block.segments.findIndex((text, place) => startOfSegment(read, place) + text.length > offset);
      if (segment === -1 && offset >= read.end) continue;
      // In the blank lines after a paragraph: its last sentence.
      if (segment === -1) segment = read.block.segments.length - 1;
      return (firstRows[at] ?? 0) + Number(opensChapter(at)) + segment;
    }
    const last = blocks.findLastIndex(({ block }) => block.segments.length > 0);
    return last === -1 ? null : (firstRows[last + 1] ?? 0) - 1;
  }
}

/** The last place whose value isn't over `wanted`, among the first `count`, which rise. */
function lastNotAfter(values: Int32Array, wanted: number, count: number): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((values[middle] ?? 0) <= wanted) low = middle;
    else high = middle - 1;
  }
  return low;
}

function firstEndingAfter(blocks: readonly ReadBlock[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
