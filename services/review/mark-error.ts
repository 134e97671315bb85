import { and, eq } from 'drizzle-orm';
import type { MqmCategory, MqmSeverity } from '@/core/review/mqm';
import type { Transaction } from '@/db/client';
import { errorMark } from '@/db/schema/review';
import { revision, version } from '@/db/schema/translation';
import { inTransaction } from '@/db/transaction';
import { anchorPhrase, type Phrase } from '../annotations/anchor-phrase';
import type { Context } from '../context';
import { contributorOf } from '../people/contributor-of';
import { requireAct } from '../people/require-act';
import { recordEvent } from '../record-event';
import { ServiceError } from '../service-error';
import { getError } from './list-errors';

export type MarkError = {
  readonly workId: string;
  readonly errorId: string;
  /** The revision that has the error. */
  readonly revisionId: string;
  /** Null for the whole sentence. */
  readonly phrase: Phrase | null;
  readonly category: MqmCategory;
  readonly severity: MqmSeverity;
  readonly note: string;
};

/** Marks an error in a revision: a reviewer's act. The same error id sent again changes what is said of it. */
export async function markError(context: Context, input: MarkError) {
  await requireAct(context, input.workId, 'comment');
  return inTransaction(context.database, async (transaction) => {
    const found = await findRevision(transaction, input);
    await requireAct(context, input.workId, 'review', found.language);
    const me = await contributorOf(context, transaction, input.workId);
    const { workId, revisionId, category, severity, note } = input;
    const said = {
      revisionId,
      category,
      severity,
      note,
      anchor: input.phrase && anchorPhrase(found.text, input.phrase),
    };
    const { documentId, language, versionId, segmentIds } = found;
    const place = { workId, documentId, language, versionId };
    await transaction
      .insert(errorMark)
      .values({ ...place, ...said, id: input.errorId, contributorId: me.id, createdAt: context.now() })
      .onConflictDoUpdate({ target: [errorMark.workId, errorMark.id], set: { ...place, ...said } });
    await recordEvent(context, transaction, {
      ...place,
      kind: 'error-marked',
      contributorId: me.id,
      segmentId: segmentIds[0] ?? null,
      details: { name: category },
    });
    return getError({ ...context, database: transaction }, input);
  });
}

/** Takes an error away, or puts it back. */
export async function removeError(context: Context, input: { workId: string; errorId: string; removed: boolean }) {
  await requireAct(context, input.workId, 'comment');
  return inTransaction(context.database, async (transaction) => {
    const isIt = and(eq(errorMark.workId, input.workId), eq(errorMark.id, input.errorId));
    const [found] = await transaction.select().from(errorMark).where(isIt).for('update');
    if (!found) throw new ServiceError('not-found', 'error');
    await requireAct(context, input.workId, 'review', found.language);
    const me = await contributorOf(context, transaction, input.workId);
    const { segmentIds } = await findRevision(transaction, found);
    await transaction
      .update(errorMark)
      .set({ removedAt: input.removed ? context.now() : null })
      .where(isIt);
    const { workId, documentId, language, versionId } = found;
    await recordEvent(context, transaction, {
      workId,
      documentId,
      language,
      versionId,
      kind: input.removed ? 'error-removed' : 'error-marked',
      contributorId: me.id,
      segmentId: segmentIds[0] ?? null,
      details: { name: found.category },
    });
    return getError({ ...context, database: transaction }, input);
  });
}

async function findRevision(transaction: Transaction, at: { workId: string; revisionId: string }) {
  const [found] = await transaction
    .select({
      text: revision.text,
      segmentIds: revision.segmentIds,
      versionId: version.id,
      documentId: version.documentId,
      language: version.language,
    })
    .from(revision)
    .innerJoin(version, and(eq(version.workId, revision.workId), eq(version.id, revision.versionId)))
    .where(and(eq(revision.workId, at.workId), eq(revision.id, at.revisionId)));
  if (!found) throw new ServiceError('not-found', 'revision');
  return found;
}
