import { thread } from '@/db/schema/review';
import { inTransaction } from '@/db/transaction';
import type { Phrase } from '../annotations/anchor-phrase';
import { anchorOn, findText, type OnText } from '../annotations/find-text';
import type { Context } from '../context';
import { contributorOf } from '../people/contributor-of';
import { requireAct } from '../people/require-act';
import { getThread } from './get-thread';
import { findComment, storeComment } from './store-comment';

export type OpenThread = {
  readonly workId: string;
  readonly threadId: string;
  readonly commentId: string;
  readonly on: OnText;
  /** Null for the whole sentence. */
  readonly phrase: Phrase | null;
  readonly body: string;
};

/** Begins a thread with its first comment. The same comment id sent twice is stored once. */
export async function openThread(context: Context, input: OpenThread) {
  await requireAct(context, input.workId, 'comment');
  return inTransaction(context.database, async (transaction) => {
    const me = await contributorOf(context, transaction, input.workId);
    if (!(await findComment(transaction, input))) {
      const { place, ...found } = await findText(transaction, input);
      const anchor = input.phrase && anchorOn(found, input.phrase);
      await transaction
        .insert(thread)
        .values({ ...place, workId: input.workId, id: input.threadId, anchor, comments: 0, createdAt: context.now() });
      await storeComment(context, transaction, input, me.id);
    }
    return getThread({ ...context, database: transaction }, input);
  });
}
