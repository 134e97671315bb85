import { and, eq } from 'drizzle-orm';
import { deciders } from '@/core/work/edit-outcome';
import { mayAct } from '@/core/work/role';
import type { VersionState } from '@/core/work/version-state';
import { version } from '@/db/schema/translation';
import { inTransaction } from '@/db/transaction';
import type { Context } from '../context';
import { contributorOf } from '../people/contributor-of';
import { requireAct } from '../people/require-act';
import { recordEvent } from '../record-event';
import { ServiceError } from '../service-error';
import { requireTerms } from '../terms/require-terms';
import { coverSegments, findOwnRivals } from './cover-segments';
import { lockRun } from './lock-run';
import { readWritten } from './read-written';
import { recountStates } from './recount-states';
import { findVersion } from './save-version';
import { segmentIdsOf } from './segment-ids-of';

export type DecideVersion = {
  readonly workId: string;
  readonly versionId: string;
  readonly state: VersionState;
  readonly reason: string;
  readonly revisionId: string;
};

/** Changes the state of a version: a reviewer's decision, or its contributor's sending, recalling, withdrawing. */
export async function decideVersion(context: Context, input: DecideVersion) {
  return inTransaction(context.database, async (transaction) => {
    await requireAct(context, input.workId, 'read');
    const stored = await findVersion(transaction, input);
    if (!stored) throw new ServiceError('not-found', 'version');
    const { memberships } = await requireAct(context, input.workId, 'translate', stored.language);
    const me = await contributorOf(context, transaction, input.workId);
    const needed = deciders(stored.state, input.state);
    const allowed =
      (needed.reviewer && mayAct(memberships, 'review', stored.language)) ||
      (needed.contributor && stored.contributorId === me.id);
    if (!allowed) throw new ServiceError('forbidden', 'review');
    if (stored.revisionId !== input.revisionId) {
      throw new ServiceError('conflict', 'newer-revision', { revisionId: stored.revisionId });
    }

    const segmentIds = await segmentIdsOf(transaction, stored);
    await lockRun(transaction, stored, segmentIds);
    const own = { ...stored, versionId: stored.id };
    if (stored.state === 'withdrawn' && (await findOwnRivals(transaction, own, segmentIds)).length > 0) {
      throw new ServiceError('conflict', 'covered');
    }
    await coverSegments(transaction, own, input.state === 'withdrawn' ? [] : segmentIds);
    await transaction
      .update(version)
      .set({
        state: input.state,
        reason: input.reason,
        confidence: null,
        updatedAt: context.now(),
        // Whoever approves a text has seen the source as it is.
        ...(input.state === 'approved' && { stale: false, sourceBefore: null }),
      })
      .where(and(eq(version.workId, stored.workId), eq(version.id, stored.id)));
    if (input.state === 'approved') await requireTerms(transaction, own);
    await recordEvent(context, transaction, {
      kind: 'version-state-changed',
      workId: stored.workId,
      documentId: stored.documentId,
      language: stored.language,
      versionId: stored.id,
      contributorId: me.id,
      segmentId: segmentIds[0] ?? null,
      details: { before: stored.state, after: input.state, reason: input.reason },
    });
    await recountStates(transaction, { workId: stored.workId, languages: [stored.language] }, segmentIds);
    return readWritten(transaction, stored, segmentIds, me, false);
  });
}
