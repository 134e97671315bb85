import { sql } from 'drizzle-orm';
import type { Context } from '../context';
import { ServiceError } from '../service-error';
import { readWritingNotes } from './list-notes';

/** A note as it is now, even where it was removed. The caller has checked that it may be seen. */
export async function getNote(context: Context, { workId, noteId }: { workId: string; noteId: string }) {
  const [found] = await readWritingNotes(context, workId, sql`n.id = ${noteId}`);
  if (!found) throw new ServiceError('not-found', 'note');
  return found;
}
