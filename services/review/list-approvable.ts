import { sql } from 'drizzle-orm';
import type { ApprovalBlock } from '@/core/review/approval-block';
import type { Database, Transaction } from '@/db/client';
import type { Context } from '../context';
import { hasBeside, type Search, shownBy, versionsShownBy } from '../documents/shown-by';
import { refreshChecks } from '../terms/refresh-checks';
import { isOpen } from './thread-conditions';

export type Approvable = {
  readonly id: string;
  readonly revisionId: string;
  readonly segmentIds: readonly string[];
  /** The sentence that it begins with. */
  readonly number: number;
  /** What keeps it from being approved unseen; null when nothing does. */
  readonly block: ApprovalBlock | null;
};

/** The versions in review among what a filter shows, in the order of the text. The caller has checked the rights. */
export async function listApprovable(
  context: Context,
  database: Database | Transaction,
  search: Search,
): Promise<Approvable[]> {
  await refreshChecks(database, search, sql`v.document_id = ${search.documentId}`);
  const { rows } = await database.execute<Approvable>(sql`
    select v.id, v.revision_id as "revisionId", array_agg(s.id order by s.number) as "segmentIds", min(s.number) as number,
      case
        when ${hasBeside} then 'conflict'
        when v.stale then 'stale'
        when v.text = '' and not v.omitted then 'empty'
        when exists (select from term_check k where k.work_id = v.work_id and k.version_id = v.id and k.faults > 0) then 'term'
        when exists (select from error_mark e where e.work_id = v.work_id and e.version_id = v.id
          and e.revision_id = v.revision_id and e.removed_at is null and e.severity in ('major', 'critical')) then 'error'
        when exists (select from thread t where t.work_id = v.work_id and t.version_id = v.id and ${isOpen}) then 'comment'
      end as block
    from version v
    join coverage c on c.work_id = v.work_id and c.version_id = v.id and c.live
    join segment s on s.work_id = c.work_id and s.id = c.segment_id and s.retired_at is null
    left join segment_state st on st.work_id = s.work_id and st.segment_id = s.id and st.language = v.language
    where v.work_id = ${search.workId} and v.document_id = ${search.documentId} and v.language = ${search.language}
      and v.state = 'in-review' and ${shownBy(context, search)} and ${versionsShownBy(context, search) ?? sql`true`}
    group by v.work_id, v.id
    order by min(s.number), v.id`);
  return rows;
}
