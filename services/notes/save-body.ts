import { and, desc, eq } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { noteRevision } from '@/db/schema/note';
import { inTransaction } from '@/db/transaction';
import type { Context } from '../context';
import { getEdition } from '../documents/get-document';
import { contributorOf } from '../people/contributor-of';
import { requireAct } from '../people/require-act';
import { recordEvent } from '../record-event';
import { ServiceError } from '../service-error';
import { getNote } from './get-note';
import { findNote, lockNote, placeOf } from './lock-note';
import { storeBody } from './store-body';

export type SaveBody = {
  readonly workId: string;
  readonly noteId: string;
  readonly language: string;
  readonly revisionId: string;
  /** The revision that the text was made from; null where the note says nothing in the language yet. */
  readonly baseRevisionId: string | null;
  readonly text: string;
};

/**
 * Writes what a note says: in its own language, or of a note on the source a translation, which is its translators' act. The
 * same revision id sent twice is saved once; refused when a newer one stands than the text was made from.
 */
export async function saveBody(context: Context, input: SaveBody) {
  await requireAct(context, input.workId, 'translate');
  return inTransaction(context.database, async (transaction) => {
    const found = await findNote(transaction, input);
    if (!found) throw new ServiceError('not-found', 'note');
    if (input.language === found.bodyLanguage) await lockNote(context, transaction, input);
    else await requireTranslatable(context, transaction, found, input.language);
    const me = await contributorOf(context, transaction, input.workId);
    const newest = await findNewest(transaction, input);
    if (!(await isSaved(transaction, input))) {
      if (newest !== input.baseRevisionId) throw new ServiceError('conflict', 'newer-revision', { revisionId: newest });
      await storeBody(context, transaction, input, me.id);
      const place = { ...placeOf(found), language: input.language };
      await recordEvent(context, transaction, { ...place, kind: 'note-written', contributorId: me.id });
    }
    return getNote({ ...context, database: transaction }, input);
  });
}

type Found = NonNullable<Awaited<ReturnType<typeof findNote>>>;

async function requireTranslatable(context: Context, transaction: Transaction, found: Found, language: string) {
  if (found.language !== null) throw new ServiceError('bad-request', 'one-language', { language: found.language });
  await getEdition(transaction, found.workId, language);
  await requireAct(context, found.workId, 'translate', language);
}

async function findNewest(transaction: Transaction, { workId, noteId, language }: SaveBody): Promise<string | null> {
  const [newest] = await transaction
    .select({ id: noteRevision.id })
    .from(noteRevision)
    .where(and(eq(noteRevision.workId, workId), eq(noteRevision.noteId, noteId), eq(noteRevision.language, language)))
    .orderBy(desc(noteRevision.number))
    .limit(1);
  return newest?.id ?? null;
}

async function isSaved(transaction: Transaction, { workId, revisionId }: SaveBody): Promise<boolean> {
  const rows = await transaction
    .select({ id: noteRevision.id })
    .from(noteRevision)
    .where(and(eq(noteRevision.workId, workId), eq(noteRevision.id, revisionId)));
  return rows.length > 0;
}
