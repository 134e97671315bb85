import { and, eq } from 'drizzle-orm';
import { revision } from '@/db/schema/translation';
import { inTransaction } from '@/db/transaction';
import type { Context } from '../context';
import { requireAct } from '../people/require-act';
import { recordEvent } from '../record-event';
import { ServiceError } from '../service-error';
import { findVersion, saveVersion } from './save-version';
import { segmentIdsOf } from './segment-ids-of';

export type RestoreRevision = {
  readonly workId: string;
  readonly versionId: string;
  /** The older revision, of the same version. */
  readonly from: string;
  readonly revisionId: string;
  readonly baseRevisionId: string;
};

/** Makes the text of an older revision the newest again, as a new revision for the sentences covered today. */
export async function restoreRevision(context: Context, input: RestoreRevision) {
  await requireAct(context, input.workId, 'translate');
  return inTransaction(context.database, async (transaction) => {
    const stored = await findVersion(transaction, input);
    const [older] = await transaction
      .select()
      .from(revision)
      .where(
        and(eq(revision.workId, input.workId), eq(revision.id, input.from), eq(revision.versionId, input.versionId)),
      );
    if (!stored || !older) throw new ServiceError('not-found', 'revision');
    const { workId, documentId, language } = stored;
    const segmentIds = await segmentIdsOf(transaction, stored);
    const written = await saveVersion(
      { ...context, database: transaction },
      {
        workId,
        documentId,
        language,
        versionId: stored.id,
        segmentIds,
        text: older.text,
        omitted: older.omitted,
        origin: older.origin,
        revisionId: input.revisionId,
        baseRevisionId: input.baseRevisionId,
        settles: [older.id],
      },
    );
    await recordEvent(context, transaction, {
      kind: 'version-restored',
      workId,
      documentId,
      language,
      versionId: stored.id,
      contributorId: written.me.id,
      segmentId: segmentIds[0] ?? null,
    });
    return written;
  });
}
