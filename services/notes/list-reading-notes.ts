import { and, asc, eq } from 'drizzle-orm';
import { chooseBody } from '@/core/annotation/note';
import { parseAddress } from '@/core/editing/parse-address';
import { hasCome } from '@/core/reading/has-come';
import type { Database, Transaction } from '@/db/client';
import { releaseDocument } from '@/db/schema/edition';
import { releaseNote } from '@/db/schema/note';
import type { Context } from '../context';
import { getDocument } from '../documents/get-document';
import type { ReadingPlace } from '../documents/get-reading';
import { readSource } from '../documents/read-source';
import type { StoredEdition } from '../editions/get-edition';
import { openEdition, type StoredRelease } from '../editions/open-edition';
import { readChosen } from '../editions/read-chosen';
import { listContributors } from '../people/list-contributors';
import { ServiceError } from '../service-error';
import { type ChapterText, placeWorking, type ReaderNote, segmentsOf } from './place-for-readers';

export type ReadingNotesPlace = ReadingPlace & {
  /** The address of the furthest sentence that the reader came to; where it isn't known, what is held says until where. */
  readonly reached?: string | undefined;
};

/** What a page has read already of the text that the notes are of. */
type TextAtHand = {
  readonly segments: ChapterText['segments'];
  readonly targets: readonly {
    readonly versionId: string;
    readonly segmentIds: readonly string[];
    readonly text: string;
  }[];
};

type ChapterNotes = { readonly chapter: number; readonly notes: readonly ReaderNote[] };

/**
 * The notes of a chapter that readers of an edition see, in the order of its texts, source first in each sentence, with their
 * bodies in its language. What is held until a sentence is left out for a reader who is known not to have come there. A text
 * at hand isn't read again.
 */
export async function listReadingNotes(context: Context, input: ReadingNotesPlace, atHand?: TextAtHand) {
  const { edition, release } = await openEdition(context, input);
  if (edition.language !== input.language) throw new ServiceError('not-found', 'edition');
  const [{ chapter, notes }, contributors] = await Promise.all([
    release
      ? readReleased(context.database, release, input.documentId)
      : readWorking(context.database, edition, input.documentId, atHand),
    listContributors(context, input.workId),
  ]);
  const nameOf = new Map(contributors.map((one) => [one.id, one.name]));
  const reached = input.reached === undefined ? null : parseAddress(input.reached);
  if (input.reached !== undefined && !reached) throw new ServiceError('bad-request', 'address');
  const end = reached && { chapter: reached.chapter ?? chapter, number: reached.number };
  return notes
    .filter(({ heldUntil }) => heldUntil === null || end === null || hasCome(heldUntil, end))
    .map((one) => {
      const body = chooseBody(one.bodies, input.language, one.bodyLanguage);
      const { heldUntil } = one;
      const isAhead = heldUntil !== null && !hasCome(heldUntil, { chapter, number: one.number });
      return {
        id: one.noteId,
        kind: one.kind,
        side: one.side,
        segmentIds: [...one.segmentIds],
        number: one.number,
        span: { start: one.start, end: one.end },
        marker: one.marker,
        isRepeat: one.isRepeat,
        heldUntil: isAhead && end === null ? heldUntil : null,
        body: { language: body?.language ?? one.bodyLanguage, text: body?.text ?? '' },
        by: nameOf.get(one.contributorId) ?? '',
      };
    });
}

async function readReleased(
  database: Database | Transaction,
  release: StoredRelease,
  documentId: string,
): Promise<ChapterNotes> {
  const isHere = (table: typeof releaseDocument | typeof releaseNote) =>
    and(eq(table.workId, release.workId), eq(table.releaseId, release.id), eq(table.documentId, documentId));
  const [[chapter], notes] = await Promise.all([
    database.select({ number: releaseDocument.number }).from(releaseDocument).where(isHere(releaseDocument)),
    database.select().from(releaseNote).where(isHere(releaseNote)).orderBy(asc(releaseNote.position)),
  ]);
  if (!chapter) throw new ServiceError('not-found', 'document');
  return { chapter: chapter.number, notes };
}

async function readWorking(
  database: Database | Transaction,
  edition: StoredEdition,
  documentId: string,
  atHand: TextAtHand | undefined,
): Promise<ChapterNotes> {
  const { document, chapters } = await getDocument(database, edition.workId, documentId);
  const read = atHand ? toChapterText(documentId, atHand) : await readText(database, edition, documentId);
  return { chapter: document.number, notes: await placeWorking(database, edition, chapters, read) };
}

async function readText(
  database: Database | Transaction,
  edition: StoredEdition,
  documentId: string,
): Promise<ChapterText> {
  const [blocks, { chosen }] = await Promise.all([
    readSource(database, edition.workId, documentId),
    readChosen(database, edition, documentId),
  ]);
  return { id: documentId, segments: segmentsOf(blocks), runs: chosen };
}

function toChapterText(id: string, { segments, targets }: TextAtHand): ChapterText {
  const numberOf = new Map(segments.map((segment) => [segment.id, segment.number]));
  const runs = targets.map((target) => ({ ...target, number: numberOf.get(target.segmentIds[0] ?? '') ?? 0 }));
  return { id, segments, runs };
}
