import { sql } from 'drizzle-orm';
import type { CoveringVersion } from '@/core/work/recut-coverage';
import type { Transaction } from '@/db/client';

/** The live versions of any of these segments, in all languages, each with all that it covers. */
export async function readCovering(
  transaction: Transaction,
  workId: string,
  segmentIds: readonly string[],
): Promise<CoveringVersion[]> {
  const { rows } = await transaction.execute<CoveringVersion>(sql`
    select v.id, v.contributor_id as "contributorId", v.language, v.state, v.reason, v.text, v.omitted, v.stale,
      v.source_before as "sourceBefore", v.revision_id as "revisionId", c.ids as "segmentIds", c.source
    from version v
    cross join lateral (
      select array_agg(s.id order by s.number) as ids, string_agg(s.text, '' order by s.number) as source
      from coverage c join segment s on s.work_id = c.work_id and s.id = c.segment_id
      where c.work_id = v.work_id and c.version_id = v.id and c.live
    ) c
    where v.work_id = ${workId} and v.id in (
      select version_id from coverage
      where work_id = ${workId} and segment_id = any(${sql.param([...segmentIds])}::uuid[]) and live
    )
    order by v.id
    for update of v`);
  return rows;
}
