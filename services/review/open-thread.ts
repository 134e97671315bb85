import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { thread } from '@/db/schema/review';
import { segment } from '@/db/schema/text';
import { revision, version } from '@/db/schema/translation';
import { inTransaction } from '@/db/transaction';
import type { Context } from '../context';
import { contributorOf } from '../people/contributor-of';
import { requireAct } from '../people/require-act';
import { ServiceError } from '../service-error';
import { anchorPhrase, type Phrase } from './anchor-phrase';
import { getThread } from './get-thread';
import { findComment, storeComment } from './store-comment';

export type OpenThread = {
  readonly workId: string;
  readonly threadId: string;
  readonly commentId: string;
  /** What it is about: the source of a segment, or a revision of a version. */
  readonly on: { readonly segmentId: string } | { readonly revisionId: string };
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
      const { text, ...place } = await findText(transaction, input);
      const anchor = anchorPhrase(text, input.phrase);
      await transaction
        .insert(thread)
        .values({ ...place, workId: input.workId, id: input.threadId, anchor, comments: 0, createdAt: context.now() });
      await storeComment(context, transaction, input, me.id);
    }
    return getThread({ ...context, database: transaction }, input);
  });
}

async function findText(transaction: Transaction, { workId, on }: OpenThread) {
  const [found] =
    'segmentId' in on ? await findSource(transaction, workId, on) : await findTarget(transaction, workId, on);
  if (!found) throw new ServiceError('not-found', 'text');
  return found;
}

function findSource(transaction: Transaction, workId: string, { segmentId }: { segmentId: string }) {
  return transaction
    .select({
      text: segment.text,
      documentId: segment.documentId,
      segmentId: segment.id,
      versionId: sql<null>`null`,
      language: sql<null>`null`,
    })
    .from(segment)
    .where(and(eq(segment.workId, workId), eq(segment.id, segmentId), isNull(segment.retiredAt)));
}

function findTarget(transaction: Transaction, workId: string, { revisionId }: { revisionId: string }) {
  return transaction
    .select({
      text: revision.text,
      documentId: version.documentId,
      segmentId: sql<string>`${revision.segmentIds}[1]`,
      versionId: version.id,
      language: version.language,
    })
    .from(revision)
    .innerJoin(version, and(eq(version.workId, revision.workId), eq(version.id, revision.versionId)))
    .where(and(eq(revision.workId, workId), eq(revision.id, revisionId)));
}
