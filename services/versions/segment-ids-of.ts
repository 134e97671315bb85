import { sql } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import type { version } from '@/db/schema/translation';

/**
 * The segments of a version, withdrawn or not, in the order of the text: those that it covers, else those of its newest
 * revision, or what became of these since.
 */
export async function segmentIdsOf(
  transaction: Transaction,
  stored: Pick<typeof version.$inferSelect, 'workId' | 'id' | 'revisionId'>,
): Promise<string[]> {
  const { rows } = await transaction.execute<{ id: string }>(sql`
    with recursive covered as (
      select segment_id from coverage where work_id = ${stored.workId} and version_id = ${stored.id} and live
    ), written (segment_id, since) as (
      select unnest(segment_ids), created_at from revision where work_id = ${stored.workId} and id = ${stored.revisionId}
      union
      select n.successor_id, w.since from written w join segment_successor n
        on n.work_id = ${stored.workId} and n.segment_id = w.segment_id and n.since > w.since
    )
    select s.id from segment s
    where s.work_id = ${stored.workId} and s.retired_at is null and s.id in (
      select segment_id from covered
      union all
      select segment_id from written where not exists (select from covered)
    )
    order by s.document_id, s.number`);
  return rows.map((row) => row.id);
}
