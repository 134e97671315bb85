import { and, eq, lt, sql } from 'drizzle-orm';
import { event } from '@/db/schema/history';
import type { Context } from '../context';
import { requireAct } from '../people/require-act';
import { readEvents, toldTo } from '../read-events';

export type ListActivity = {
  readonly workId: string;
  readonly documentId?: string | undefined;
  /** Whose acts: a contributor of the work. */
  readonly contributorId?: string | undefined;
  readonly before?: string | undefined;
  readonly limit: number;
};

/** What happened in a work, a document, or by a person's hand, newest first, before an event where one is given. */
export async function listActivity(context: Context, input: ListActivity) {
  const { memberships } = await requireAct(context, input.workId, 'read');
  const condition = and(
    toldTo(memberships),
    // A batch is told once, not for each of its versions.
    sql`(${event.versionId} is null or ${event.details} ->> 'batchId' is null)`,
    input.documentId ? eq(event.documentId, input.documentId) : undefined,
    input.contributorId ? isBy(input.workId, input.contributorId) : undefined,
    input.before ? lt(event.id, input.before) : undefined,
  );
  return readEvents(context.database, input.workId, condition, input.limit);
}

/** Acts outside of the text name the person alone. */
function isBy(workId: string, contributorId: string) {
  return sql`(${event.contributorId} = ${contributorId} or ${event.userId} =
    (select user_id from contributor where work_id = ${workId} and id = ${contributorId}))`;
}
