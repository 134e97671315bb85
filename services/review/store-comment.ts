import { and, eq, sql } from 'drizzle-orm';
import { findMentions } from '@/core/review/find-mentions';
import { mayAct } from '@/core/work/role';
import { proposeSiglum } from '@/core/work/siglum';
import type { Transaction } from '@/db/client';
import { user } from '@/db/schema/people';
import { comment, mention, thread, threadRead } from '@/db/schema/review';
import { contributor, member } from '@/db/schema/work';
import type { Context } from '../context';
import { requirePerson } from '../people/require-person';
import { recordEvent } from '../record-event';
import { ServiceError } from '../service-error';

type NewComment = {
  readonly workId: string;
  readonly threadId: string;
  readonly commentId: string;
  readonly body: string;
};

export async function findComment(transaction: Transaction, at: { workId: string; commentId: string }) {
  const [found] = await transaction
    .select()
    .from(comment)
    .where(and(eq(comment.workId, at.workId), eq(comment.id, at.commentId)));
  return found ?? null;
}

/** The thread under lock, so that its comments have the order in which they are seen. */
export async function lockThread(transaction: Transaction, at: { workId: string; threadId: string }) {
  const [found] = await transaction
    .select()
    .from(thread)
    .where(and(eq(thread.workId, at.workId), eq(thread.id, at.threadId)))
    .for('update');
  if (!found) throw new ServiceError('not-found', 'thread');
  return found;
}

/** Adds a comment to a thread, with whom it calls. Its writer has read the thread so far. */
export async function storeComment(
  context: Context,
  transaction: Transaction,
  input: NewComment,
  writerId: string,
): Promise<void> {
  const { workId, threadId, commentId, body } = input;
  const about = await lockThread(transaction, input);
  const createdAt = context.now();
  await transaction
    .insert(comment)
    .values({ workId, id: commentId, threadId, contributorId: writerId, body, createdAt });
  const called = await listCalled(transaction, workId, body);
  if (called.length > 0) {
    await transaction.insert(mention).values(called.map((userId) => ({ workId, commentId, userId })));
  }
  await readUpTo(transaction, { workId, threadId, userId: requirePerson(context, 'comment').id, upTo: createdAt });
  await recountThread(transaction, input);
  await recordEvent(context, transaction, { ...placeOf(about), kind: 'comment-added', contributorId: writerId });
}

/** Marks a thread as read by a person up to a moment; never less far than before. */
export async function readUpTo(transaction: Transaction, read: typeof threadRead.$inferInsert): Promise<void> {
  await transaction
    .insert(threadRead)
    .values(read)
    .onConflictDoUpdate({
      target: [threadRead.workId, threadRead.threadId, threadRead.userId],
      set: { upTo: sql`greatest(${threadRead.upTo}, excluded.up_to)` },
    });
}

/** Brings what a thread says of its comments in step with them. */
export async function recountThread(transaction: Transaction, at: { workId: string; threadId: string }): Promise<void> {
  await transaction.execute(sql`
    update thread t set comments = c.comments, last_writer_id = c.writers[1]
    from (
      select count(*) as comments, array_agg(contributor_id order by created_at desc, id desc) as writers
      from comment where work_id = ${at.workId} and thread_id = ${at.threadId} and removed_at is null
    ) c
    where t.work_id = ${at.workId} and t.id = ${at.threadId}`);
}

export function placeOf({ workId, documentId, language, segmentId, versionId }: typeof thread.$inferSelect) {
  return { workId, documentId, language, segmentId, versionId };
}

/** The members that a text calls by their sigla; readers, who see no comments, can't be called. */
async function listCalled(transaction: Transaction, workId: string, body: string): Promise<string[]> {
  if (!body.includes('@')) return [];
  const rows = await transaction
    .select({
      userId: user.id,
      name: user.name,
      siglum: contributor.siglum,
      role: member.role,
      languages: member.languages,
    })
    .from(member)
    .innerJoin(user, eq(user.id, member.userId))
    .leftJoin(contributor, and(eq(contributor.workId, member.workId), eq(contributor.userId, member.userId)))
    .where(eq(member.workId, workId));
  const mayComment = rows.filter((row) => mayAct([row], 'comment'));
  // Who hasn't written yet goes by the siglum that the list of the team proposes; a given one goes first.
  const bySiglum = new Map([
    ...mayComment.map((row) => [proposeSiglum(row.name, []), row.userId] as const),
    ...mayComment.flatMap((row) => (row.siglum === null ? [] : [[row.siglum, row.userId] as const])),
  ]);
  return [...new Set(findMentions(body, bySiglum.keys()).flatMap(({ siglum }) => bySiglum.get(siglum) ?? []))];
}
