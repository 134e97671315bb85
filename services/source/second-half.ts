import { sql } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import type { StoodOn } from '@/db/schema/source';
import { unnest } from '@/db/unnest';

/**
 * What no words lead back to the second half of a join: comments on the whole of it and errors in the whole of a version, and what
 * stands on versions that begin there.
 */
export async function readStoodOn(transaction: Transaction, workId: string, secondId: string): Promise<StoodOn[]> {
  const { rows } = await transaction.execute<StoodOn>(sql`
    select 'thread' as "table", id, version_id as "versionId", null::uuid as "revisionId" from thread
      where work_id = ${workId} and segment_id = ${secondId} and (anchor is null or version_id is not null)
    union all
    select 'note', id, version_id, null from note
      where work_id = ${workId} and segment_id = ${secondId} and version_id is not null
    union all
    select 'error_mark', e.id, e.version_id, e.revision_id from error_mark e
      join coverage c on c.work_id = e.work_id and c.version_id = e.version_id and c.segment_id = ${secondId} and c.live
      where e.work_id = ${workId} and e.anchor is null`);
  return rows;
}

/** Puts it back once the halves are parted again, where its sentence or version is as it was and nobody has moved it since. */
export async function putBackOn(
  transaction: Transaction,
  workId: string,
  { firstId, secondId }: { readonly firstId: string; readonly secondId: string },
  stood: readonly StoodOn[],
): Promise<void> {
  const isBack = sql`(g.version_id is null or exists (
    select from coverage c
    where c.work_id = ${workId} and c.version_id = g.version_id and c.segment_id = ${secondId} and c.live))`;
  for (const [table, own] of Map.groupBy(stood, (one) => one.table)) {
    const given = unnest({
      id: ['uuid', own.map(({ id }) => id)],
      version_id: ['uuid', own.map(({ versionId }) => versionId)],
      revision_id: ['uuid', own.map(({ revisionId }) => revisionId)],
    });
    const set =
      table === 'error_mark'
        ? sql`version_id = g.version_id, revision_id = g.revision_id`
        : sql`version_id = g.version_id, segment_id = ${secondId}`;
    // What hangs on words has followed these; only its sentence was another.
    const stays =
      table === 'error_mark'
        ? sql`t.anchor is null`
        : sql`t.segment_id = ${firstId} and (t.anchor is null or t.version_id is not distinct from g.version_id)`;
    await transaction.execute(sql`
      update ${sql.identifier(table)} t set ${set} from ${given} as g (id, version_id, revision_id)
      where t.work_id = ${workId} and t.id = g.id and ${stays} and ${isBack}`);
  }
}
