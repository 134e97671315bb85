import { and, eq } from 'drizzle-orm';
import type { NoteKind } from '@/core/annotation/note';
import { note } from '@/db/schema/note';
import { inTransaction } from '@/db/transaction';
import type { Context } from '../context';
import { requireSegment } from '../documents/require-segment';
import { recordEvent } from '../record-event';
import { requireConcept } from '../terms/require-concept';
import { getNote } from './get-note';
import { lockNote, placeOf } from './lock-note';

export type ChangeNote = {
  readonly workId: string;
  readonly noteId: string;
  readonly kind?: NoteKind | undefined;
  readonly conceptId?: string | null | undefined;
  readonly heldUntilId?: string | null | undefined;
};

/** Changes what a note is; what isn't named stays. */
export async function changeNote(context: Context, { workId, noteId, ...changes }: ChangeNote) {
  return inTransaction(context.database, async (transaction) => {
    const { found, me } = await lockNote(context, transaction, { workId, noteId });
    if (changes.heldUntilId) await requireSegment(transaction, workId, changes.heldUntilId);
    const { conceptId } = changes;
    if (conceptId && conceptId !== found.conceptId) await requireConcept(transaction, workId, conceptId);
    const set = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
    if (Object.keys(set).length > 0) {
      await transaction
        .update(note)
        .set(set)
        .where(and(eq(note.workId, workId), eq(note.id, noteId)));
      await recordEvent(context, transaction, { ...placeOf(found), kind: 'note-changed', contributorId: me.id });
    }
    return getNote({ ...context, database: transaction }, { workId, noteId });
  });
}
