import { sql } from 'drizzle-orm';
import type { Database, Transaction } from '@/db/client';

/** Who approved versions of a work last, by version. Those that came approved with a file are missing. */
export async function readReviewers(
  database: Database | Transaction,
  workId: string,
  versionIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await database.execute<{ version_id: string; reviewer_id: string }>(sql`
    select distinct on (e.version_id) e.version_id, coalesce(k.id, e.contributor_id) as reviewer_id
    from event e left join contributor k on k.work_id = e.work_id and k.user_id = e.user_id
    where e.work_id = ${workId} and e.version_id = any(${sql.param([...versionIds])}::uuid[])
      and e.kind = 'version-state-changed' and e.details->>'after' = 'approved'
      and coalesce(k.id, e.contributor_id) is not null
    order by e.version_id, e.id desc`);
  return new Map(rows.map((row) => [row.version_id, row.reviewer_id]));
}
