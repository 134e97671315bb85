import { and, eq } from 'drizzle-orm';
import { mayAct } from '@/core/work/role';
import { version } from '@/db/schema/translation';
import { inTransaction } from '@/db/transaction';
import type { Context } from '../context';
import { contributorOf } from '../people/contributor-of';
import { requireAct } from '../people/require-act';
import { recordEvent } from '../record-event';
import { ServiceError } from '../service-error';
import { lockRun } from '../versions/lock-run';
import { readWritten } from '../versions/read-written';
import { findVersion } from '../versions/save-version';
import { segmentIdsOf } from '../versions/segment-ids-of';

export type ConfirmSource = { readonly workId: string; readonly versionId: string; readonly revisionId: string };

/** Says that a version is still right, although its source changed: for its contributor, and for reviewers. */
export async function confirmSource(context: Context, input: ConfirmSource) {
  return inTransaction(context.database, async (transaction) => {
    await requireAct(context, input.workId, 'read');
    const stored = await findVersion(transaction, input);
    if (!stored) throw new ServiceError('not-found', 'version');
    const { memberships } = await requireAct(context, input.workId, 'translate', stored.language);
    const me = await contributorOf(context, transaction, input.workId);
    if (stored.contributorId !== me.id && !mayAct(memberships, 'review', stored.language)) {
      throw new ServiceError('forbidden', 'review');
    }
    if (stored.revisionId !== input.revisionId) {
      throw new ServiceError('conflict', 'newer-revision', { revisionId: stored.revisionId });
    }
    const segmentIds = await segmentIdsOf(transaction, stored);
    await lockRun(transaction, stored, segmentIds);
    if (stored.stale) {
      await transaction
        .update(version)
        .set({ stale: false, sourceBefore: null })
        .where(and(eq(version.workId, stored.workId), eq(version.id, stored.id)));
      await recordEvent(context, transaction, {
        kind: 'source-confirmed',
        workId: stored.workId,
        documentId: stored.documentId,
        language: stored.language,
        versionId: stored.id,
        contributorId: me.id,
        segmentId: segmentIds[0] ?? null,
      });
    }
    return readWritten(transaction, stored, segmentIds, me, false);
  });
}
