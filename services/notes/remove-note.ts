import { and, eq } from 'drizzle-orm';
import { note } from '@/db/schema/note';
import { inTransaction } from '@/db/transaction';
import type { Context } from '../context';
import { recordEvent } from '../record-event';
import { getNote } from './get-note';
import { lockNote, placeOf } from './lock-note';

/** Takes a note away, or puts it back. Releases that have it keep it. */
export async function removeNote(context: Context, input: { workId: string; noteId: string; removed: boolean }) {
  return inTransaction(context.database, async (transaction) => {
    const { found, me } = await lockNote(context, transaction, input);
    if ((found.removedAt !== null) !== input.removed) {
      await transaction
        .update(note)
        .set({ removedAt: input.removed ? context.now() : null })
        .where(and(eq(note.workId, input.workId), eq(note.id, input.noteId)));
      await recordEvent(context, transaction, {
        ...placeOf(found),
        kind: input.removed ? 'note-removed' : 'note-written',
        contributorId: me.id,
      });
    }
    return getNote({ ...context, database: transaction }, input);
  });
}
