import { and, eq, sql } from 'drizzle-orm';
import type { VersionState } from '@/core/work/version-state';
import type { Transaction } from '@/db/client';
import { batch } from '@/db/schema/review';
import { inTransaction } from '@/db/transaction';
import { unnest } from '@/db/unnest';
import type { Context } from '../context';
import { countStates } from '../documents/count-states';
import { actOf, type Search } from '../documents/shown-by';
import { contributorOf } from '../people/contributor-of';
import { requireAct } from '../people/require-act';
import { recordEvent } from '../record-event';
import { recountStates } from '../versions/recount-states';
import { type Approvable, listApprovable } from './list-approvable';
import { lockSegmentsOf, recordDecisions } from './record-decisions';

export type ApproveShown = Search & {
  readonly batchId: string;
  /** When the preview was made. */
  readonly asOf: string;
};

/**
 * Approves all versions in review among what a filter shows, but those that something blocks or that were written after the
 * preview: all in one transaction, as a batch that one undo takes back. The same batch id sent twice is approved once.
 */
export async function approveShown(context: Context, input: ApproveShown) {
  await requireAct(context, input.workId, 'review', input.language);
  await requireAct(context, input.workId, ...actOf(input));
  return inTransaction(context.database, async (transaction) => {
    const me = await contributorOf(context, transaction, input.workId);
    const known = await findBatch(transaction, input);
    const approved = known?.versions ?? (await approve(context, transaction, input, me.id));
    return { batchId: input.batchId, versions: approved, counts: await countStates(transaction, input) };
  });
}

export async function findBatch(transaction: Transaction, at: { workId: string; batchId: string }) {
  const [found] = await transaction
    .select()
    .from(batch)
    .where(and(eq(batch.workId, at.workId), eq(batch.id, at.batchId)))
    .for('update');
  return found ?? null;
}

async function approve(context: Context, transaction: Transaction, input: ApproveShown, me: string): Promise<number> {
  const { workId, documentId, language, batchId } = input;
  const free = (await listApprovable(context, transaction, input)).filter((one) => one.block === null);
  if (free.length === 0) return 0;
  const segmentIds = await lockSegmentsOf(
    transaction,
    workId,
    free.map((one) => one.id),
  );
  const at = context.now();
  const place = { workId, documentId, language };
  await transaction
    .insert(batch)
    .values({ ...place, id: batchId, state: 'approved', contributorId: me, versions: 0, decidedAt: at });
  const changed = await changeStates(transaction, input, free, at);
  await transaction
    .update(batch)
    .set({ versions: changed.length })
    .where(and(eq(batch.workId, workId), eq(batch.id, batchId)));
  await recordDecisions(context, transaction, { ...place, batchId, contributorId: me }, changed);
  const details = { after: 'approved', count: changed.length, batchId } as const;
  await recordEvent(context, transaction, { ...place, kind: 'batch-approved', contributorId: me, details });
  await recountStates(transaction, { workId, languages: [language] }, segmentIds);
  return changed.length;
}

/** Approves those that are still what was listed, and keeps in the batch what they were. */
async function changeStates(transaction: Transaction, input: ApproveShown, free: readonly Approvable[], at: Date) {
  const { rows } = await transaction.execute<{ versionId: string; before: VersionState; after: VersionState }>(sql`
    with found as (
      select v.id, v.revision_id, v.state, v.reason
      from ${unnest({
        id: ['uuid', free.map((one) => one.id)],
        revision_id: ['uuid', free.map((one) => one.revisionId)],
      })} as g (id, revision_id)
      join version v on v.work_id = ${input.workId} and v.id = g.id and v.revision_id = g.revision_id
      where v.state = 'in-review' and v.updated_at <= ${input.asOf}::timestamptz
      for update of v
    ), kept as (
      insert into batch_version (work_id, batch_id, version_id, revision_id, before, reason)
      select ${input.workId}::uuid, ${input.batchId}::uuid, id, revision_id, state, reason from found
    )
    update version v set state = 'approved', reason = '', confidence = null, updated_at = ${at}::timestamptz
    from found where v.work_id = ${input.workId} and v.id = found.id
    returning v.id as "versionId", found.state as before, v.state as after`);
  return rows;
}
