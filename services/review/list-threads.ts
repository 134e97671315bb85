import { type SQL, sql } from 'drizzle-orm';
import type { Anchor } from '@/core/annotation/anchor';
import { placeAnchor } from '../annotations/anchor-phrase';
import type { Context } from '../context';
import { requireAct } from '../people/require-act';
import { inLanguage, myContributor, waitsForMe } from './thread-conditions';

type Place = { readonly workId: string; readonly documentId: string; readonly language: string };

/** The comments of a chapter on its source and on its versions in a language, in the order of the text. */
export async function listThreads(context: Context, { workId, documentId, language }: Place) {
  await requireAct(context, workId, 'comment');
  return readThreads(
    context,
    workId,
    sql`t.document_id = ${documentId} and ${inLanguage(language)} and t.comments > 0`,
  );
}

type ThreadRecord = {
  id: string;
  document_id: string;
  segment_id: string;
  version_id: string | null;
  language: string | null;
  anchor: Anchor | null;
  text: string;
  numbers: number[] | null;
  created_at: string;
  resolved_at: string | null;
  waits: boolean;
};

/** The threads `t` that meet a condition, each with its comments. The caller has checked that they may be seen. */
export async function readThreads(context: Context, workId: string, condition: SQL) {
  const { rows } = await context.database.execute<ThreadRecord>(sql`
    select t.id, t.document_id, t.segment_id, t.version_id, t.language, t.anchor, t.created_at, t.resolved_at,
      coalesce(v.text, s.text) as text, ${waitsForMe(context, workId)} as waits,
      case when v.id is null or v.state = 'withdrawn' then
        case when s.retired_at is null then array[s.number] end
      else (
        select array_agg(o.number order by o.number)
        from coverage c join segment o on o.work_id = c.work_id and o.id = c.segment_id and o.retired_at is null
        where c.work_id = v.work_id and c.version_id = v.id and c.live
      ) end as numbers
    from thread t
    join segment s on s.work_id = t.work_id and s.id = t.segment_id
    left join version v on v.work_id = t.work_id and v.id = t.version_id
    where t.work_id = ${workId} and ${condition}
    order by s.number, t.created_at, t.id`);
  const comments = await readComments(
    context,
    workId,
    rows.map((row) => row.id),
  );
  return rows.map((row) => {
    const own = comments.filter((one) => one.threadId === row.id);
    return {
      id: row.id,
      documentId: row.document_id,
      segmentId: row.segment_id,
      versionId: row.version_id,
      language: row.language,
      numbers: row.numbers ?? [],
      ...placeAnchor(row.text, row.anchor),
      createdAt: new Date(row.created_at).toISOString(),
      resolvedAt: row.resolved_at && new Date(row.resolved_at).toISOString(),
      toAnswer: row.waits,
      unread: own.filter((one) => one.isUnread).length,
      comments: own.map(({ threadId: _, ...one }) => one),
    };
  });
}

type CommentRecord = {
  id: string;
  thread_id: string;
  body: string;
  created_at: string;
  removed: boolean;
  name: string;
  siglum: string;
  mine: boolean;
  calls_me: boolean;
  newer: boolean;
};

async function readComments(context: Context, workId: string, threadIds: string[]) {
  if (threadIds.length === 0) return [];
  const personId = sql`${context.person?.id ?? null}::uuid`;
  const { rows } = await context.database.execute<CommentRecord>(sql`
    select c.id, c.thread_id, c.body, c.created_at, c.removed_at is not null as removed, k.name, k.siglum,
      k.id is not distinct from ${myContributor(context, workId)} as mine,
      m.user_id is not null as calls_me,
      r.up_to is null or c.created_at > r.up_to as newer
    from comment c
    join contributor k on k.work_id = c.work_id and k.id = c.contributor_id
    left join mention m on m.work_id = c.work_id and m.comment_id = c.id and m.user_id = ${personId}
    left join thread_read r on r.work_id = c.work_id and r.thread_id = c.thread_id and r.user_id = ${personId}
    where c.work_id = ${workId} and c.thread_id = any(${sql.param(threadIds)}::uuid[])
    order by c.created_at, c.id`);
  return rows.map((row) => ({
    id: row.id,
    threadId: row.thread_id,
    body: row.removed ? '' : row.body,
    who: { name: row.name, siglum: row.siglum },
    createdAt: new Date(row.created_at).toISOString(),
    isMine: row.mine,
    isRemoved: row.removed,
    callsMe: row.calls_me,
    isUnread: row.newer && !row.mine && !row.removed,
  }));
}
