import { and, eq } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { note } from '@/db/schema/note';
import { version } from '@/db/schema/translation';
import type { Context } from '../context';
import { contributorOf } from '../people/contributor-of';
import { requireAct } from '../people/require-act';
import { ServiceError } from '../service-error';

type NotePlace = { readonly workId: string; readonly noteId: string };

/** The note under lock, so that changes to it follow one another; null where there is none. */
export async function findNote(transaction: Transaction, at: NotePlace) {
  const [found] = await transaction
    .select()
    .from(note)
    .where(and(eq(note.workId, at.workId), eq(note.id, at.noteId)))
    .for('update');
  return found ?? null;
}

/** The note under lock, and who asks. Throws when it isn't there, or isn't theirs to change. */
export async function lockNote(context: Context, transaction: Transaction, at: NotePlace) {
  await requireAct(context, at.workId, 'comment');
  const found = await findNote(transaction, at);
  if (!found) throw new ServiceError('not-found', 'note');
  const me = await contributorOf(context, transaction, at.workId);
  const isMine = found.contributorId === me.id || (await isVersionOf(transaction, found, me.id));
  await requireNoteAct(context, at.workId, found.language, isMine);
  return { found, me };
}

/**
 * Throws unless the asking person may write notes there. On the source that is for those who annotate it; in a language, for
 * its translators on what is theirs, and for its reviewers.
 */
export async function requireNoteAct(
  context: Context,
  workId: string,
  language: string | null,
  isMine: boolean,
): Promise<void> {
  if (language === null) await requireAct(context, workId, 'annotate');
  else await requireAct(context, workId, isMine ? 'translate' : 'review', language);
}

async function isVersionOf(transaction: Transaction, at: typeof note.$inferSelect, contributorId: string) {
  if (at.versionId === null) return false;
  const found = await transaction
    .select({ id: version.id })
    .from(version)
    .where(and(eq(version.workId, at.workId), eq(version.id, at.versionId), eq(version.contributorId, contributorId)));
  return found.length > 0;
}

export function placeOf({ workId, documentId, language, segmentId, versionId }: typeof note.$inferSelect) {
  return { workId, documentId, language, segmentId, versionId };
}
