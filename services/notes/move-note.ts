import { and, eq } from 'drizzle-orm';
import { note } from '@/db/schema/note';
import { inTransaction } from '@/db/transaction';
import type { Phrase } from '../annotations/anchor-phrase';
import { anchorOn, findText, type OnText } from '../annotations/find-text';
import type { Context } from '../context';
import { recordEvent } from '../record-event';
import { ServiceError } from '../service-error';
import { getNote } from './get-note';
import { lockNote, placeOf, requireNoteAct } from './lock-note';

export type MoveNote = {
  readonly workId: string;
  readonly noteId: string;
  readonly on: OnText;
  readonly phrase: Phrase;
};

/** Puts a note on other words: those proposed for lost ones, or any of a text in the same language. */
export async function moveNote(context: Context, input: MoveNote) {
  return inTransaction(context.database, async (transaction) => {
    const { found, me } = await lockNote(context, transaction, input);
    const { place, contributorId, ...text } = await findText(transaction, input);
    if (place.language !== found.language) throw new ServiceError('bad-request', 'other-language');
    await requireNoteAct(context, input.workId, place.language, contributorId === me.id);
    await transaction
      .update(note)
      .set({ ...place, anchor: anchorOn(text, input.phrase) })
      .where(and(eq(note.workId, input.workId), eq(note.id, input.noteId)));
    const event = { ...placeOf(found), ...place, kind: 'note-changed' as const, contributorId: me.id };
    await recordEvent(context, transaction, event);
    return getNote({ ...context, database: transaction }, input);
  });
}
