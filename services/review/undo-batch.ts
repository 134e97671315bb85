import { and, eq, sql } from 'drizzle-orm';
import type { VersionState } from '@/core/work/version-state';
import { batch, batchVersion } from '@/db/schema/review';
import { inTransaction } from '@/db/transaction';
import type { Context } from '../context';
import { countStates } from '../documents/count-states';
import { contributorOf } from '../people/contributor-of';
import { requireAct } from '../people/require-act';
import { recordEvent } from '../record-event';
import { ServiceError } from '../service-error';
import { recountStates } from '../versions/recount-states';
import { findBatch } from './approve-shown';
import { lockSegmentsOf, recordDecisions } from './record-decisions';

/**
 * Takes a batch back: each version whose text and state are still those of the batch returns to the state before it. What was
 * changed since stays, and is counted.
 */
export async function undoBatch(context: Context, input: { workId: string; batchId: string }) {
  const { workId, batchId } = input;
  await requireAct(context, workId, 'review');
  return inTransaction(context.database, async (transaction) => {
    const found = await findBatch(transaction, input);
    if (!found) throw new ServiceError('not-found', 'batch');
    await requireAct(context, workId, 'review', found.language);
    if (found.undoneAt) throw new ServiceError('conflict', 'undone');
    const me = await contributorOf(context, transaction, workId);
    const members = await transaction
      .select({ id: batchVersion.versionId })
      .from(batchVersion)
      .where(and(eq(batchVersion.workId, workId), eq(batchVersion.batchId, batchId)));
    const segmentIds = await lockSegmentsOf(
      transaction,
      workId,
      members.map((one) => one.id),
    );
    const at = context.now();
    const { rows: undone } = await transaction.execute<{
      versionId: string;
      before: VersionState;
      after: VersionState;
    }>(sql`
      update version v set state = b.before, reason = b.reason, updated_at = ${at}::timestamptz
      from batch_version b
      where b.work_id = ${workId} and b.batch_id = ${batchId} and v.work_id = b.work_id and v.id = b.version_id
        and v.revision_id = b.revision_id and v.state = ${found.state}
      returning v.id as "versionId", ${found.state} as before, b.before as after`);
    await transaction
      .update(batch)
      .set({ undoneAt: at })
      .where(and(eq(batch.workId, workId), eq(batch.id, batchId)));
    const { documentId, language } = found;
    const place = { workId, documentId, language, contributorId: me.id };
    await recordDecisions(context, transaction, { ...place, batchId }, undone);
    const details = { before: found.state, count: undone.length, batchId };
    await recordEvent(context, transaction, { ...place, kind: 'batch-undone', details });
    await recountStates(transaction, { workId, languages: [language] }, segmentIds);
    return {
      undone: undone.length,
      kept: members.length - undone.length,
      counts: await countStates(transaction, found),
    };
  });
}
