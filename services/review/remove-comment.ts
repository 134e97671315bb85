import { and, eq } from 'drizzle-orm';
import { mayAct } from '@/core/work/role';
import { comment } from '@/db/schema/review';
import { inTransaction } from '@/db/transaction';
import type { Context } from '../context';
import { contributorOf } from '../people/contributor-of';
import { requireAct } from '../people/require-act';
import { recordEvent } from '../record-event';
import { ServiceError } from '../service-error';
import { getThread } from './get-thread';
import { findComment, lockThread, placeOf, recountThread } from './store-comment';

/** Takes a comment away, or puts it back: its writer's act, or an owner's of the work. */
export async function removeComment(context: Context, input: { workId: string; commentId: string; removed: boolean }) {
  const { memberships } = await requireAct(context, input.workId, 'comment');
  return inTransaction(context.database, async (transaction) => {
    const me = await contributorOf(context, transaction, input.workId);
    const at = await findComment(transaction, input);
    if (!at) throw new ServiceError('not-found', 'comment');
    if (at.contributorId !== me.id && !mayAct(memberships, 'own')) throw new ServiceError('forbidden', 'not-yours');
    const found = await lockThread(transaction, at);
    if ((at.removedAt !== null) === input.removed) return getThread({ ...context, database: transaction }, at);
    const removedAt = input.removed ? context.now() : null;
    await transaction
      .update(comment)
      .set({ removedAt })
      .where(and(eq(comment.workId, at.workId), eq(comment.id, at.id)));
    await recountThread(transaction, at);
    await recordEvent(context, transaction, {
      ...placeOf(found),
      kind: input.removed ? 'comment-removed' : 'comment-added',
      contributorId: me.id,
    });
    return getThread({ ...context, database: transaction }, at);
  });
}
