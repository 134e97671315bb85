import type { NoteKind } from '@/core/annotation/note';
import { note } from '@/db/schema/note';
import { inTransaction } from '@/db/transaction';
import type { Phrase } from '../annotations/anchor-phrase';
import { anchorOn, findText, type OnText } from '../annotations/find-text';
import type { Context } from '../context';
import { requireSegment } from '../documents/require-segment';
import { contributorOf } from '../people/contributor-of';
import { requireAct } from '../people/require-act';
import { recordEvent } from '../record-event';
import { requireConcept } from '../terms/require-concept';
import { getNote } from './get-note';
import { findNote, requireNoteAct } from './lock-note';
import { storeBody } from './store-body';

export type WriteNote = {
  readonly workId: string;
  readonly noteId: string;
  readonly on: OnText;
  readonly phrase: Phrase;
  readonly kind: NoteKind;
  readonly conceptId: string | null;
  readonly heldUntilId: string | null;
  readonly body: { readonly revisionId: string; readonly text: string };
};

/** Writes a note on a phrase, in the language of its text. The same note id sent twice is written once. */
export async function writeNote(context: Context, input: WriteNote) {
  const { work } = await requireAct(context, input.workId, 'read');
  return inTransaction(context.database, async (transaction) => {
    const { place, contributorId, ...found } = await findText(transaction, input);
    await requireAct(context, input.workId, 'translate');
    const me = await contributorOf(context, transaction, input.workId);
    await requireNoteAct(context, input.workId, place.language, contributorId === me.id);
    if (!(await findNote(transaction, input))) {
      const { workId, noteId, kind, conceptId, heldUntilId } = input;
      if (heldUntilId !== null) await requireSegment(transaction, workId, heldUntilId);
      if (conceptId !== null) await requireConcept(transaction, workId, conceptId);
      const bodyLanguage = place.language ?? work.language;
      await transaction.insert(note).values({
        ...place,
        workId,
        id: noteId,
        kind,
        conceptId,
        heldUntilId,
        anchor: anchorOn(found, input.phrase),
        bodyLanguage,
        contributorId: me.id,
        createdAt: context.now(),
      });
      await storeBody(context, transaction, { workId, noteId, language: bodyLanguage, ...input.body }, me.id);
      await recordEvent(context, transaction, { ...place, workId, kind: 'note-written', contributorId: me.id });
    }
    return getNote({ ...context, database: transaction }, input);
  });
}
