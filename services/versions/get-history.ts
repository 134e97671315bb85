import { and, desc, eq, inArray, notInArray } from 'drizzle-orm';
import { teamEventKinds } from '@/core/work/event';
import { event } from '@/db/schema/history';
import { coverage, revision } from '@/db/schema/translation';
import type { Context } from '../context';
import { listContributors } from '../people/list-contributors';
import { requireAct } from '../people/require-act';
import { readEvents, toldTo } from '../read-events';

/** What the history of a sentence leaves out: comments, errors and notes have lists of their own. */
const listedElsewhere = teamEventKinds.filter((kind) => kind !== 'suggestion-dismissed');

/** More than anyone reads of one sentence. */
const longest = 500;

/** Every revision of every version that ever covered a segment in a language, and what was decided, newest first. */
export async function getHistory(context: Context, input: { workId: string; segmentId: string; language: string }) {
  const { memberships } = await requireAct(context, input.workId, 'read');
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
  const decisions = and(
    inArray(event.versionId, versionIds),
    notInArray(event.kind, listedElsewhere),
    toldTo(memberships),
  );
  return {
    revisions: revisions.map(({ workId: _, ...one }) => ({ ...one, createdAt: one.createdAt.toISOString() })),
    events: await readEvents(context.database, input.workId, decisions, longest),
    contributors,
  };
}
