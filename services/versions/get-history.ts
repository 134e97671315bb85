import { and, asc, desc, eq, inArray } from 'drizzle-orm';
import { event } from '@/db/schema/history';
import { coverage, revision } from '@/db/schema/translation';
import type { Context } from '../context';
import { listContributors } from '../people/list-contributors';
import { requireAct } from '../people/require-act';
import { readEvents } from '../read-events';

/** More than anyone reads of one sentence. */
const longest = 500;

/** Every revision of every version that ever covered a segment in a language, and what was decided, newest first. */
export async function getHistory(context: Context, input: { workId: string; segmentId: string; language: string }) {
  await requireAct(context, input.workId, 'read');
  const covering = await context.database
    .select({ id: coverage.versionId })
    .from(coverage)
    .where(
      and(
        eq(coverage.workId, input.workId),
        eq(coverage.segmentId, input.segmentId),
        eq(coverage.language, input.language),
      ),
    );
  const versionIds = covering.map((one) => one.id);
  const contributors = await listContributors(context, input.workId);
  if (versionIds.length === 0) return { revisions: [], events: [], contributors };
  const revisions = await context.database
    .select()
    .from(revision)
    .where(and(eq(revision.workId, input.workId), inArray(revision.versionId, versionIds)))
    .orderBy(desc(revision.createdAt), desc(revision.id))
    .limit(longest);
  return {
    revisions: revisions.map(({ workId: _, ...one }) => ({ ...one, createdAt: one.createdAt.toISOString() })),
    events: await readEvents(context.database, input.workId, inArray(event.versionId, versionIds), longest),
    contributors,
  };
}
