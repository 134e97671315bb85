import { inTransaction } from '@/db/transaction';
import type { Context } from '../context';
import { contributorOf } from '../people/contributor-of';
import { requireAct } from '../people/require-act';
import { getThread } from './get-thread';
import { findComment, lockThread, storeComment } from './store-comment';

export type Reply = {
  readonly workId: string;
  readonly threadId: string;
  readonly commentId: string;
  readonly body: string;
};

/** Adds a comment to a thread. The same comment id sent twice is stored once. */
export async function reply(context: Context, input: Reply) {
  await requireAct(context, input.workId, 'comment');
  return inTransaction(context.database, async (transaction) => {
    const me = await contributorOf(context, transaction, input.workId);
    await lockThread(transaction, input);
    if (!(await findComment(transaction, input))) await storeComment(context, transaction, input, me.id);
    return getThread({ ...context, database: transaction }, input);
  });
}
