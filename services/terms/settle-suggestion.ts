import { and, eq } from 'drizzle-orm';
import { mayAct } from '@/core/work/role';
import type { Transaction } from '@/db/client';
import { suggestion } from '@/db/schema/terms';
import { inTransaction } from '@/db/transaction';
import type { Context } from '../context';
import { contributorOf } from '../people/contributor-of';
import { requireAct } from '../people/require-act';
import { recordEvent } from '../record-event';
import { ServiceError } from '../service-error';
import { findVersion, saveVersion } from '../versions/save-version';
import { segmentIdsOf } from '../versions/segment-ids-of';

export type SettleSuggestion = {
  readonly workId: string;
  readonly suggestionId: string;
  /** `open` puts back what was dismissed. */
  readonly outcome: 'accepted' | 'dismissed' | 'open';
  /** Of the save, where it is accepted. */
  readonly revisionId: string;
  /** Why it is dismissed. */
  readonly reason?: string | undefined;
};

/** Takes a suggestion over, which is a save like any other, or leaves it: an act of the version's contributor, or of a reviewer. */
export async function settleSuggestion(context: Context, input: SettleSuggestion): Promise<{ done: true }> {
  await requireAct(context, input.workId, 'translate');
  return inTransaction(context.database, async (transaction) => {
    const found = await getSuggestion(transaction, input);
    const stored = await findVersion(transaction, found);
    if (!stored) throw new ServiceError('not-found', 'version');
    const { memberships } = await requireAct(context, input.workId, 'translate', stored.language);
    const me = await contributorOf(context, transaction, input.workId);
    if (stored.contributorId !== me.id && !mayAct(memberships, 'review', stored.language)) {
      throw new ServiceError('forbidden', 'not-yours');
    }
    if (found.outcome === input.outcome || found.outcome === 'accepted') return { done: true };
    if (input.outcome === 'accepted') await take(context, transaction, input, found, stored);
    if (input.outcome === 'dismissed') {
      const { workId, reason = '' } = input;
      const [segmentId = null] = await segmentIdsOf(transaction, stored);
      const { id: versionId, documentId, language } = stored;
      const place = { workId, documentId, segmentId, versionId, language };
      await recordEvent(context, transaction, {
        ...place,
        kind: 'suggestion-dismissed',
        details: { name: found.after, reason },
      });
    }
    const isOpen = input.outcome === 'open';
    await transaction
      .update(suggestion)
      .set({ settledAt: isOpen ? null : context.now(), outcome: input.outcome === 'open' ? null : input.outcome })
      .where(and(eq(suggestion.workId, input.workId), eq(suggestion.id, found.id)));
    return { done: true };
  });
}

async function getSuggestion(transaction: Transaction, { workId, suggestionId }: SettleSuggestion) {
  const [found] = await transaction
    .select()
    .from(suggestion)
    .where(and(eq(suggestion.workId, workId), eq(suggestion.id, suggestionId)))
    .for('update');
  if (!found) throw new ServiceError('not-found', 'suggestion');
  return found;
}

async function take(
  context: Context,
  transaction: Transaction,
  input: SettleSuggestion,
  found: typeof suggestion.$inferSelect,
  stored: NonNullable<Awaited<ReturnType<typeof findVersion>>>,
): Promise<void> {
  if (stored.revisionId !== found.revisionId) {
    throw new ServiceError('conflict', 'newer-revision', { revisionId: stored.revisionId });
  }
  const { workId, documentId, id: versionId, language } = stored;
  await saveVersion(
    { ...context, database: transaction },
    {
      workId,
      documentId,
      versionId,
      language,
      segmentIds: await segmentIdsOf(transaction, stored),
      text: found.text,
      omitted: false,
      origin: 'merged',
      revisionId: input.revisionId,
      baseRevisionId: stored.revisionId,
      settles: [],
    },
  );
}
