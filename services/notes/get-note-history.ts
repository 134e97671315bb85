import { and, desc, eq } from 'drizzle-orm';
import { noteRevision } from '@/db/schema/note';
import { contributor } from '@/db/schema/work';
import type { Context } from '../context';
import { requireAct } from '../people/require-act';

/** All that a note ever said, in all languages, newest first. */
export async function getNoteHistory(context: Context, { workId, noteId }: { workId: string; noteId: string }) {
  await requireAct(context, workId, 'comment');
  const rows = await context.database
    .select({ revision: noteRevision, name: contributor.name, siglum: contributor.siglum })
    .from(noteRevision)
    .innerJoin(
      contributor,
      and(eq(contributor.workId, noteRevision.workId), eq(contributor.id, noteRevision.contributorId)),
    )
    .where(and(eq(noteRevision.workId, workId), eq(noteRevision.noteId, noteId)))
    .orderBy(desc(noteRevision.createdAt), desc(noteRevision.number));
  return rows.map(({ revision: { id, language, text, createdAt }, name, siglum }) => ({
    id,
    language,
    text,
    who: { name, siglum },
    at: createdAt.toISOString(),
  }));
}
