import { sql } from 'drizzle-orm';
import { findAnchor } from '@/core/annotation/find-anchor';
import type { NoteBody, NoteKind, NoteSide } from '@/core/annotation/note';
import {
  type PlacedNote,
  placeNotes,
  type ReadChapter,
  type ReadText,
  type StandingNote,
} from '@/core/annotation/place-notes';
import type { Database, Transaction } from '@/db/client';
import type { FrozenBlock } from '@/db/schema/edition';
import type { StoredEdition } from '../editions/get-edition';
import { readChosen } from '../editions/read-chosen';
import { inLanguage, readNotes, type StoredNote } from './read-notes';

/** A note at one of its places in a chapter, as readers get it and releases keep it. */
export type ReaderNote = {
  readonly noteId: string;
  readonly kind: NoteKind;
  readonly side: NoteSide;
  readonly segmentIds: readonly string[];
  readonly number: number;
  readonly start: number;
  readonly end: number;
  readonly marker: string;
  readonly isRepeat: boolean;
  readonly heldUntil: { readonly chapter: number; readonly number: number } | null;
  readonly contributorId: string;
  readonly bodyLanguage: string;
  readonly bodies: readonly NoteBody[];
};

type Run = {
  readonly versionId: string;
  readonly segmentIds: readonly string[];
  readonly number: number;
  readonly text: string;
};

export type ChapterText = {
  readonly id: string;
  readonly segments: readonly { readonly id: string; readonly number: number; readonly text: string }[];
  readonly runs: readonly Run[];
};

/** The notes of an edition's working text that stand, in all chapters or, of footnotes, in one. */
export async function readStandable(
  database: Database | Transaction,
  edition: StoredEdition,
  documentId?: string,
): Promise<StoredNote[]> {
  const here = documentId === undefined ? sql`true` : sql`(n.document_id = ${documentId} or n.kind = 'gloss')`;
  return readNotes(database, edition.workId, sql`n.removed_at is null and ${inLanguage(edition.language)} and ${here}`);
}

/** The notes of one chapter as an edition shows them today. */
export async function placeWorking(
  database: Database | Transaction,
  edition: StoredEdition,
  chapters: readonly { readonly id: string; readonly number: number }[],
  shown: ChapterText,
): Promise<ReaderNote[]> {
  const notes = await readStandable(database, edition, shown.id);
  if (notes.length === 0) return [];
  const here = chapters.findIndex((one) => one.id === shown.id);
  const glossed = new Set(notes.filter((one) => one.kind === 'gloss').map((one) => one.documentId));
  const earlier = chapters.slice(0, here).filter((one) => glossed.has(one.id));
  const texts = await Promise.all(earlier.map((one) => readGlossed(database, edition, one.id, notes)));
  return placeForReaders([...texts, shown], notes, edition).get(shown.id) ?? [];
}

/** Where notes stand in the chapters of an edition, by chapter id; those that lost their words are left out. */
export function placeForReaders(
  chapters: readonly ChapterText[],
  notes: readonly StoredNote[],
  edition: Pick<StoredEdition, 'glossRule'>,
): Map<string, ReaderNote[]> {
  const runOf = new Map(chapters.flatMap(({ runs }) => runs.map((run) => [run.versionId, run])));
  const read = chapters.map(toReadChapter);
  const textOf = new Map(read.flatMap(({ texts }) => texts.map((text) => [text.id, text.text])));
  const standing = notes.flatMap((note): (StandingNote & { stored: StoredNote })[] => {
    const textId = note.language === null ? note.segmentId : (note.versionId ?? '');
    const text = textOf.get(textId);
    const place = text === undefined ? null : findAnchor(text, note.anchor, note.anchor.hadTwin);
    if (place?.kind !== 'found') return [];
    return [{ id: note.id, kind: note.kind, conceptId: note.conceptId, textId, span: place.span, stored: note }];
  });
  const placed = placeNotes(read, standing, edition.glossRule);
  return new Map([...placed].map(([id, ones]) => [id, ones.map((one) => toReaderNote(one, runOf))]));
}

function toReadChapter({ id, segments, runs }: ChapterText): ReadChapter {
  const source = segments.map((one): ReadText => ({ side: 'source', ...one }));
  const target = runs.map(({ versionId, number, text }): ReadText => ({ side: 'target', id: versionId, number, text }));
  return { id, texts: [...source, ...target] };
}

function toReaderNote(
  { note: { stored }, text, span, marker, isRepeat }: PlacedNote<StandingNote & { stored: StoredNote }>,
  runOf: ReadonlyMap<string, Run>,
): ReaderNote {
  // A sentence that is in no chapter any more is never come to.
  const never = { chapter: Number.MAX_SAFE_INTEGER, number: 1 };
  return {
    noteId: stored.id,
    kind: stored.kind,
    side: text.side,
    segmentIds: runOf.get(text.id)?.segmentIds ?? [text.id],
    number: text.number,
    ...span,
    marker,
    isRepeat,
    heldUntil: stored.heldUntilId ? (stored.heldUntil ?? never) : null,
    contributorId: stored.contributorId,
    bodyLanguage: stored.bodyLanguage,
    bodies: stored.bodies.map(({ language, text }) => ({ language, text })),
  };
}

/** Of an earlier chapter, the texts alone that glosses stand in. */
async function readGlossed(
  database: Database | Transaction,
  edition: StoredEdition,
  documentId: string,
  notes: readonly StoredNote[],
): Promise<ChapterText> {
  const own = notes.filter((one) => one.documentId === documentId);
  const onSource = own.filter((one) => one.language === null).map((one) => one.segmentId);
  const onTarget = own.some((one) => one.language !== null);
  const { rows: segments } = await database.execute<{ id: string; number: number; text: string }>(sql`
    select id, number, text from segment
    where work_id = ${edition.workId} and document_id = ${documentId} and retired_at is null
      and id = any(${sql.param(onSource)}::uuid[])`);
  const runs = onTarget ? (await readChosen(database, edition, documentId)).chosen : [];
  return { id: documentId, segments, runs };
}

export function segmentsOf(blocks: readonly FrozenBlock[]): ChapterText['segments'] {
  return blocks.flatMap((block) => block.segments);
}
