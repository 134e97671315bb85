import { sql } from 'drizzle-orm';
import { staleness } from '@/core/work/recut-coverage';
import type { Transaction } from '@/db/client';
import { unnest } from '@/db/unnest';

type MadeFrom = {
  readonly id: string;
  readonly stale: boolean;
  readonly sourceBefore: string | null;
  readonly source: string;
};

/** What the live versions of some segments were made from, before these change. */
export async function readMadeFrom(
  transaction: Transaction,
  workId: string,
  segmentIds: readonly string[],
): Promise<MadeFrom[]> {
  return readSources(
    transaction,
    workId,
    sql`v.id in (
    select version_id from coverage
    where work_id = ${workId} and segment_id = any(${sql.param([...segmentIds])}::uuid[]) and live)`,
  );
}

/** Says of versions whether they are stale, once their segments have changed. */
export async function markStale(transaction: Transaction, workId: string, before: readonly MadeFrom[]): Promise<void> {
  const ids = before.map(({ id }) => id);
  const now = await readSources(transaction, workId, sql`v.id = any(${sql.param(ids)}::uuid[])`);
  const sourceOf = new Map(now.map((one) => [one.id, one.source]));
  const changed = before.flatMap((one) => {
    const source = sourceOf.get(one.id);
    if (source === undefined) return [];
    const after = staleness(one, one.source, source);
    return after.stale === one.stale && after.sourceBefore === one.sourceBefore ? [] : [{ id: one.id, ...after }];
  });
  if (changed.length === 0) return;
  await transaction.execute(sql`
    update version v set stale = g.stale, source_before = g.source_before
    from ${unnest({
      id: ['uuid', changed.map(({ id }) => id)],
      stale: ['bool', changed.map(({ stale }) => stale)],
      source_before: ['text', changed.map(({ sourceBefore }) => sourceBefore)],
    })} as g (id, stale, source_before)
    where v.work_id = ${workId} and v.id = g.id`);
}

async function readSources(
  transaction: Transaction,
  workId: string,
  which: ReturnType<typeof sql>,
): Promise<MadeFrom[]> {
  const { rows } = await transaction.execute<MadeFrom>(sql`
    select v.id, v.stale, v.source_before as "sourceBefore", string_agg(s.text, '' order by s.number) as source
    from version v
    join coverage c on c.work_id = v.work_id and c.version_id = v.id and c.live
    join segment s on s.work_id = c.work_id and s.id = c.segment_id and s.retired_at is null
    where v.work_id = ${workId} and ${which}
    group by v.work_id, v.id`);
  return rows;
}
