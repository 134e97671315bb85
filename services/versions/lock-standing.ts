import { sql } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { ServiceError } from '../service-error';
import { lockRun } from './lock-run';

/** Locks a run as `lockRun` does; where a sentence of it was joined with another meanwhile, the run that has its words now. */
export async function lockStanding(
  transaction: Transaction,
  place: { workId: string; documentId: string },
  segmentIds: readonly string[],
): Promise<readonly string[]> {
  try {
    await lockRun(transaction, place, segmentIds);
    return segmentIds;
  } catch (error) {
    if (!(error instanceof ServiceError && error.code === 'not-found')) throw error;
    const standing = await findStanding(transaction, place, segmentIds);
    if (standing.length === 0) throw error;
    await lockRun(transaction, place, standing);
    return standing;
  }
}

async function findStanding(
  transaction: Transaction,
  { workId, documentId }: { workId: string; documentId: string },
  segmentIds: readonly string[],
): Promise<string[]> {
  const { rows } = await transaction.execute<{ id: string }>(sql`
    with recursive become (id) as (
      select unnest(${sql.param([...segmentIds])}::uuid[])
      union
      select n.successor_id from become b
        join segment s on s.work_id = ${workId} and s.id = b.id and s.retired_at is not null
        join segment_successor n on n.work_id = s.work_id and n.segment_id = s.id
    )
    select s.id from become b
    join segment s on s.work_id = ${workId} and s.id = b.id and s.document_id = ${documentId} and s.retired_at is null
    order by s.number`);
  return rows.map((row) => row.id);
}
