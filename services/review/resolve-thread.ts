import { and, eq } from 'drizzle-orm';
import { thread } from '@/db/schema/review';
import { inTransaction } from '@/db/transaction';
import type { Context } from '../context';
import { contributorOf } from '../people/contributor-of';
import { requireAct } from '../people/require-act';
import { recordEvent } from '../record-event';
import { getThread } from './get-thread';
import { lockThread, placeOf } from './store-comment';

/** Resolves a thread, or opens it again. */
export async function resolveThread(context: Context, input: { workId: string; threadId: string; resolved: boolean }) {
  await requireAct(context, input.workId, 'comment');
  return inTransaction(context.database, async (transaction) => {
    const me = await contributorOf(context, transaction, input.workId);
    const found = await lockThread(transaction, input);
    if ((found.resolvedAt !== null) !== input.resolved) {
      await transaction
        .update(thread)
        .set(input.resolved ? { resolvedAt: context.now(), resolvedBy: me.id } : { resolvedAt: null, resolvedBy: null })
        .where(and(eq(thread.workId, found.workId), eq(thread.id, found.id)));
      await recordEvent(context, transaction, {
        ...placeOf(found),
        kind: input.resolved ? 'thread-resolved' : 'thread-reopened',
        contributorId: me.id,
      });
    }
    return getThread({ ...context, database: transaction }, input);
  });
}
