import { and, eq } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { comparison } from '@/db/schema/review';
import { segment } from '@/db/schema/text';
import { inTransaction } from '@/db/transaction';
import type { Context } from '../context';
import { contributorOf } from '../people/contributor-of';
import { requireAct } from '../people/require-act';
import { recordEvent } from '../record-event';
import { ServiceError } from '../service-error';
import { getRanking } from './get-ranking';
import { readComparable, readComparisons } from './read-comparable';

export type CompareTexts = {
  readonly workId: string;
  readonly comparisonId: string;
  readonly segmentId: string;
  readonly language: string;
  /** The revisions as they were shown. */
  readonly first: string;
  readonly second: string;
  /** Null for neither. */
  readonly chosen: 'first' | 'second' | null;
  readonly reason: string;
};

/** Keeps which of two texts someone chose, and answers how the sentence's texts stand now. The same id sent twice is kept once. */
export async function compareTexts(context: Context, input: CompareTexts) {
  await requireAct(context, input.workId, 'comment');
  return inTransaction(context.database, async (transaction) => {
    const documentId = await lockSegment(transaction, input);
    const me = await contributorOf(context, transaction, input.workId);
    if (!(await findComparison(transaction, input))) {
      await requireOpenPair(transaction, input, me.id);
      const { workId, segmentId, language, first, second, chosen, reason } = input;
      const place = { workId, segmentId, language, contributorId: me.id };
      await transaction.insert(comparison).values({
        ...place,
        id: input.comparisonId,
        firstId: first,
        secondId: second,
        chosen,
        reason,
        createdAt: context.now(),
      });
      await recordEvent(context, transaction, { ...place, documentId, kind: 'texts-compared' });
    }
    return getRanking({ ...context, database: transaction }, input);
  });
}

/** Takes one's own judgement back, or lets it count again. */
export async function removeComparison(
  context: Context,
  input: { workId: string; comparisonId: string; removed: boolean },
) {
  await requireAct(context, input.workId, 'comment');
  return inTransaction(context.database, async (transaction) => {
    const me = await contributorOf(context, transaction, input.workId);
    const found = await findComparison(transaction, input);
    if (!found) throw new ServiceError('not-found', 'comparison');
    if (found.contributorId !== me.id) throw new ServiceError('forbidden', 'not-yours');
    await transaction
      .update(comparison)
      .set({ removedAt: input.removed ? context.now() : null })
      .where(and(eq(comparison.workId, found.workId), eq(comparison.id, found.id)));
    return { done: true as const };
  });
}

async function lockSegment(transaction: Transaction, at: { workId: string; segmentId: string }): Promise<string> {
  const [found] = await transaction
    .select({ documentId: segment.documentId })
    .from(segment)
    .where(and(eq(segment.workId, at.workId), eq(segment.id, at.segmentId)))
    .for('no key update');
  if (!found) throw new ServiceError('not-found', 'segment');
  return found.documentId;
}

async function findComparison(transaction: Transaction, at: { workId: string; comparisonId: string }) {
  const [found] = await transaction
    .select()
    .from(comparison)
    .where(and(eq(comparison.workId, at.workId), eq(comparison.id, at.comparisonId)));
  return found ?? null;
}

/** Throws unless both texts are as they were shown, neither is the person's own, and they haven't judged the two yet. */
async function requireOpenPair(transaction: Transaction, input: CompareTexts, me: string): Promise<void> {
  const texts = await readComparable(transaction, input);
  const [first, second] = [input.first, input.second].map((id) => texts.find((text) => text.id === id));
  if (!first || !second || first === second) throw new ServiceError('conflict', 'text-changed');
  if (first.contributorId === me || second.contributorId === me) throw new ServiceError('forbidden', 'yours');
  const judged = (await readComparisons(transaction, input)).some(
    ({ comparison: { contributorId, firstId, secondId } }) => {
      const pair = [firstId, secondId];
      return contributorId === me && pair.includes(first.id) && pair.includes(second.id);
    },
  );
  if (judged) throw new ServiceError('conflict', 'judged');
}
