import type { AlignedBead } from '@/core/align/bead';
import type { KnownRun } from '@/core/align/find-unchanged';
import type { TextSide } from '@/core/align/index-text';
import type { KeptBead } from '@/core/align/kept-bead';
import type { FolderDocument } from '@/core/folder/work-folder';
import type { TextSpan } from '@/core/text/span';
import type { Context } from '../context';
import { readSource, type SourceSegment } from './read-source';
import { readLessons, readOwnVersions } from './read-translations';
import { runAligning } from './run-aligning';

type FileToAlign = {
  readonly workId: string;
  readonly sourceLanguage: string;
  readonly language: string;
  /** Null for someone who has no versions yet. */
  readonly contributorId: string | null;
  readonly documents: readonly FolderDocument[];
};

/** Aligns a file with the work that it translates, in a thread of its own; learns from what is approved in that language. */
export async function alignFile(
  context: Context,
  file: FileToAlign,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<KeptBead[]> {
  const { workId, sourceLanguage, language, contributorId } = file;
  const { database } = context;
  const segments = await readSource(database, workId);
  const own = contributorId ? await readOwnVersions(database, { workId, language, contributorId }) : [];
  const options = { sourceLanguage, targetLanguage: language, known: await readLessons(database, workId, language) };
  const places = new Map(segments.map(({ id }, at) => [id, at]));
  const known: (KnownRun & { readonly confidence: number | null })[] = own.flatMap((version) => {
    const start = places.get(version.segmentIds[0] ?? '');
    if (start === undefined || version.omitted) return [];
    return [
      { source: { start, end: start + version.segmentIds.length }, text: version.text, confidence: version.confidence },
    ];
  });
  const { sides, spans } = targetSides(file.documents);
  const job = {
    sources: sourceSides(segments),
    targets: sides,
    known: known.map(({ source, text }) => ({ source, text })),
    options,
  };
  const { beads } = await runAligning(job, signal, onProgress);
  const judgedBefore = new Map(known.map(({ source, confidence }) => [source.start, confidence]));
  return beads.flatMap((bead) => keptBeads(context, bead, { segments, spans, judgedBefore }));
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

/** The sentences of the file, and where each stands in its text, with the spaces up to the next. */
function targetSides(documents: readonly FolderDocument[]): { sides: TextSide[]; spans: TextSpan[] } {
  const spans: TextSpan[] = [];
  let offset = 0;
  const sides = documents.map(({ blocks }) => {
    const sentences: string[] = [];
    const paragraphs: number[] = [];
    for (const [place, block] of blocks.entries()) {
      offset += block.before.length;
      for (const { text } of block.segments) {
        spans.push({ start: offset, end: offset + text.length });
        offset += text.length;
        sentences.push(text);
        paragraphs.push(place);
      }
      offset += block.after.length;
    }
    return { sentences, paragraphs };
  });
  return { sides, spans };
}

type Placing = {
  readonly segments: readonly SourceSegment[];
  readonly spans: readonly TextSpan[];
  readonly judgedBefore: ReadonlyMap<number, number | null>;
};

/** A bead as it is kept. One that runs into the next chapter ends with its own: a version stays within one. */
function keptBeads(context: Context, bead: AlignedBead, { segments, spans, judgedBefore }: Placing): KeptBead[] {
  const covered = segments.slice(bead.source.start, bead.source.end);
  const pieces = spans.slice(bead.target.start, bead.target.end);
  const before = bead.fixed ? (judgedBefore.get(bead.source.start) ?? null) : bead.confidence;
  const judged = { confidence: before ?? 1, confirmed: before === null };
  const chapters = [...Map.groupBy(covered, ({ documentId }) => documentId).values()];
  if (chapters.length < 2) return [{ id: context.newId(), segmentIds: covered.map(({ id }) => id), pieces, ...judged }];
  return chapters.map((chapter, place) => ({
    id: context.newId(),
    segmentIds: chapter.map(({ id }) => id),
    pieces: place === 0 ? pieces : [],
    confidence: null,
    confirmed: false,
  }));
}
