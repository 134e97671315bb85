import { and, eq, inArray } from 'drizzle-orm';
import { comment } from '@/db/schema/review';
import { inTransaction } from '@/db/transaction';
import type { Context } from '../context';
import { requireAct } from '../people/require-act';
import { requirePerson } from '../people/require-person';
import { readUpTo } from './store-comment';

/** Marks threads as read up to the comments given: those that the person has seen, so that none that came meanwhile counts. */
export async function markRead(context: Context, input: { workId: string; commentIds: readonly string[] }) {
  await requireAct(context, input.workId, 'comment');
  const { id: userId } = requirePerson(context, 'comment');
  await inTransaction(context.database, async (transaction) => {
    const seen = await transaction
      .select({ threadId: comment.threadId, createdAt: comment.createdAt })
      .from(comment)
      .where(and(eq(comment.workId, input.workId), inArray(comment.id, [...input.commentIds])))
      .orderBy(comment.threadId);
    for (const { threadId, createdAt } of seen) {
      await readUpTo(transaction, { workId: input.workId, threadId, userId, upTo: createdAt });
    }
  });
  return { done: true as const };
}
