import type { AlignedBead } from '@/core/align/bead';
import type { Embedding } from '@/core/align/embedding';
import type { KnownRun } from '@/core/align/find-unchanged';
import type { TextSide } from '@/core/align/index-text';
import { keepBead } from '@/core/align/keep-bead';
import type { KeptBead } from '@/core/align/kept-bead';
import type { FolderDocument } from '@/core/folder/work-folder';
import type { TextSpan } from '@/core/text/span';
import type { Context } from '../context';
import { alignSides } from './align-sides';
import { readKnowledge } from './read-knowledge';
import { readOwnVersions } from './read-own-versions';
import { readSource, type SourceSegment } from './read-source';

type FileToAlign = {
  readonly workId: string;
  readonly sourceLanguage: string;
  readonly language: string;
  /** Null for someone who has no versions yet. */
  readonly contributorId: string | null;
  readonly documents: readonly FolderDocument[];
};

type AlignedFile = {
  readonly beads: KeptBead[];
  /** Where the file's chapters begin in its text. */
  readonly chapterStarts: readonly number[];
  readonly embedding: Embedding | null;
};

/** Aligns a file with the work that it translates, in a thread of its own; learns from what the workbench holds of the pair. */
export async function alignFile(
  context: Context,
  file: FileToAlign,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<AlignedFile> {
  const { workId, sourceLanguage, language, contributorId } = file;
  const { database } = context;
  const segments = await readSource(database, workId);
  const own = contributorId ? await readOwnVersions(database, { workId, language, contributorId }) : [];
  const texts = segments.map(({ text }) => text);
  const knowledge = await readKnowledge(context, { workId, sourceLanguage, language }, texts);
  const places = new Map(segments.map(({ id }, at) => [id, at]));
  const known: (KnownRun & { readonly confidence: number | null })[] = own.flatMap((version) => {
    const start = places.get(version.segmentIds[0] ?? '');
    if (start === undefined || version.omitted) return [];
    return [
      { source: { start, end: start + version.segmentIds.length }, text: version.text, confidence: version.confidence },
    ];
  });
  const { sides, pieces, chapterStarts } = targetSides(file.documents);
  const job = {
    sources: sourceSides(segments),
    targets: sides,
    known: known.map(({ source, text }) => ({ source, text })),
    options: { sourceLanguage, targetLanguage: language, ...knowledge },
  };
  const { found, embedding } = await alignSides(database, job, signal, onProgress);
  const before = new Map(known.map(({ source, confidence }) => [source.start, confidence]));
  const kept = { segments, pieces };
  const beads = found.flatMap((bead) => keepBead(bead, kept, judge(bead, before), context.newId));
  return { beads, chapterStarts, embedding };
}

function sourceSides(segments: readonly SourceSegment[]): TextSide[] {
  return [...Map.groupBy(segments, ({ documentId }) => documentId).values()].map((chapter) => {
    const blocks = [...new Set(chapter.map(({ blockId }) => blockId))];
    const numbers = new Map(blocks.map((block, at) => [block, at]));
    return {
      sentences: chapter.map(({ text }) => text),
      paragraphs: chapter.map(({ blockId }) => numbers.get(blockId) ?? 0),
    };
  });
}

/** The sentences of the file, and where each stands in its text, with the spaces up to the next; and where chapters begin. */
function targetSides(documents: readonly FolderDocument[]) {
  const pieces: TextSpan[] = [];
  const chapterStarts: number[] = [];
  let offset = 0;
  const sides = documents.map(({ blocks }): TextSide => {
    chapterStarts.push(offset);
    const sentences: string[] = [];
    const paragraphs: number[] = [];
    for (const [place, block] of blocks.entries()) {
      offset += block.before.length;
      for (const { text } of block.segments) {
        pieces.push({ start: offset, end: offset + text.length });
        offset += text.length;
        sentences.push(text);
        paragraphs.push(place);
      }
      offset += block.after.length;
    }
    return { sentences, paragraphs };
  });
  return { sides, pieces, chapterStarts };
}

/** What says the same as before is as sure as it was, or was looked at. */
function judge({ source, fixed, confidence }: AlignedBead, judgedBefore: ReadonlyMap<number, number | null>) {
  const before = fixed ? (judgedBefore.get(source.start) ?? null) : confidence;
  return { confidence: before ?? 1, confirmed: before === null };
}
