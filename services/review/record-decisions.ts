import { sql } from 'drizzle-orm';
import type { VersionState } from '@/core/work/version-state';
import type { Transaction } from '@/db/client';
import { unnest } from '@/db/unnest';
import type { Context } from '../context';

/** Locks the segments of versions until the transaction ends, and answers them. */
export async function lockSegmentsOf(
  transaction: Transaction,
  workId: string,
  versionIds: readonly string[],
): Promise<string[]> {
  const { rows } = await transaction.execute<{ id: string }>(sql`
    select s.id from segment s
    where s.work_id = ${workId} and s.id in (
      select segment_id from coverage
      where work_id = ${workId} and version_id = any(${sql.param([...versionIds])}::uuid[]) and live)
    order by s.number
    for no key update of s`);
  return rows.map((row) => row.id);
}

/** Writes into the history of each version of a batch that its state changed, in one statement. */
export async function recordDecisions(
  context: Context,
  transaction: Transaction,
  batch: {
    readonly workId: string;
    readonly documentId: string;
    readonly language: string;
    readonly batchId: string;
    readonly contributorId: string;
  },
  decided: readonly { readonly versionId: string; readonly before: VersionState; readonly after: VersionState }[],
): Promise<void> {
  await transaction.execute(sql`
    insert into event (work_id, id, at, kind, user_id, contributor_id, document_id, language, segment_id, version_id, details)
    select ${batch.workId}::uuid, g.id, ${context.now()}::timestamptz, 'version-state-changed',
      ${context.person?.id ?? null}::uuid, ${batch.contributorId}::uuid, ${batch.documentId}::uuid, ${batch.language},
      r.segment_ids[1], g.version_id,
      jsonb_build_object('before', g.before, 'after', g.after, 'batchId', ${batch.batchId}::text)
    from ${unnest({
      id: ['uuid', decided.map(() => context.newId())],
      version_id: ['uuid', decided.map((one) => one.versionId)],
      before: ['text', decided.map((one) => one.before)],
      after: ['text', decided.map((one) => one.after)],
    })} as g (id, version_id, before, after)
    join version v on v.work_id = ${batch.workId}::uuid and v.id = g.version_id
    join revision r on r.work_id = v.work_id and r.id = v.revision_id`);
}
