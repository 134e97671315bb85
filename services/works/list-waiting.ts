import { eq, sql } from 'drizzle-orm';
import { mayAct } from '@/core/work/role';
import { member } from '@/db/schema/work';
import type { Context } from '../context';

/** How many asked-for changes are listed. */
const longest = 30;

/** What waits for the person: changes asked of their versions, comments that call them, and chapters with versions to review. */
export async function listWaiting(context: Context) {
  if (!context.person) return [];
  const [changes, mentions, reviews] = await Promise.all([
    readChanges(context, context.person.id),
    readMentions(context, context.person.id),
    readReviews(context),
  ]);
  return [...changes, ...mentions, ...reviews].sort((a, b) => b.at.localeCompare(a.at));
}

type Place = {
  work_id: string;
  work_title: string;
  document_id: string;
  document_number: number;
  document_title: string;
  language: string;
};

async function readChanges(context: Context, personId: string) {
  const { rows } = await context.database.execute<
    Place & { segment_id: string; number: number; text: string; name: string | null; siglum: string | null; at: string }
  >(sql`
    select v.work_id, w.title as work_title, d.id as document_id, d.number as document_number, d.title as document_title,
      v.language, s.id as segment_id, s.number, v.text, k.name, k.siglum, v.updated_at as at
    from contributor me
    join version v on v.work_id = me.work_id and v.contributor_id = me.id and v.state = 'changes-requested'
    join work w on w.id = v.work_id
    join document d on d.work_id = v.work_id and d.id = v.document_id
    join lateral (
      select s.id, s.number from coverage c join segment s on s.work_id = c.work_id and s.id = c.segment_id
      where c.work_id = v.work_id and c.version_id = v.id and c.live order by s.number limit 1
    ) s on true
    left join lateral (
      select e.contributor_id from event e
      where e.work_id = v.work_id and e.version_id = v.id and e.kind = 'version-state-changed'
        and e.details ->> 'after' = 'changes-requested'
      order by e.id desc limit 1
    ) asked on true
    left join contributor k on k.work_id = v.work_id and k.id = asked.contributor_id
    where me.user_id = ${personId}
    order by v.updated_at desc limit ${longest}`);
  return rows.map((row) => ({
    ...placeOf(row),
    kind: 'changes-requested' as const,
    segmentId: row.segment_id,
    number: row.number,
    text: row.text,
    who: row.name && row.siglum ? { name: row.name, siglum: row.siglum } : null,
    at: new Date(row.at).toISOString(),
    count: 1,
  }));
}

/** Open threads in which someone called the person and had the last word: one for each, by its newest call. */
async function readMentions(context: Context, personId: string) {
  const { rows } = await context.database.execute<
    Place & { segment_id: string; number: number; text: string; name: string; siglum: string; at: string }
  >(sql`
    select distinct on (t.work_id, t.id) t.work_id, w.title as work_title, d.id as document_id,
      d.number as document_number, d.title as document_title, coalesce(t.language, l.language) as language,
      s.id as segment_id, s.number, c.body as text, k.name, k.siglum, c.created_at as at
    from mention m
    join comment c on c.work_id = m.work_id and c.id = m.comment_id and c.removed_at is null
    join thread t on t.work_id = c.work_id and t.id = c.thread_id and t.resolved_at is null
    join work w on w.id = t.work_id
    join document d on d.work_id = t.work_id and d.id = t.document_id and d.number > 0
    join segment s on s.work_id = t.work_id and s.id = t.segment_id and s.retired_at is null
    join contributor k on k.work_id = c.work_id and k.id = c.contributor_id
    left join contributor last on last.work_id = t.work_id and last.id = t.last_writer_id
    cross join lateral (
      select e.language from edition e where e.work_id = t.work_id order by e.is_default desc, e.position limit 1
    ) l
    where m.user_id = ${personId} and last.user_id is distinct from ${personId}
      and exists (select from member r where r.work_id = m.work_id and r.user_id = m.user_id)
    order by t.work_id, t.id, c.created_at desc
    limit ${longest}`);
  return rows.map((row) => ({
    ...placeOf(row),
    kind: 'mention' as const,
    segmentId: row.segment_id,
    number: row.number,
    text: row.text,
    who: { name: row.name, siglum: row.siglum },
    at: new Date(row.at).toISOString(),
    count: 1,
  }));
}

async function readReviews(context: Context) {
  const memberships = await context.database
    .select()
    .from(member)
    .where(eq(member.userId, context.person?.id ?? ''));
  const byWork = Map.groupBy(memberships, (one) => one.workId);
  const workIds = [...byWork.keys()];
  if (workIds.length === 0) return [];
  const { rows } = await context.database.execute<Place & { count: number; at: string }>(sql`
    select p.work_id, w.title as work_title, d.id as document_id, d.number as document_number, d.title as document_title,
      p.language, p.segments as count, w.updated_at as at
    from progress p
    join work w on w.id = p.work_id
    join document d on d.work_id = p.work_id and d.id = p.document_id and d.number > 0
    where p.work_id = any(${sql.param(workIds)}::uuid[]) and p.state = 'in-review' and p.segments > 0
    order by d.number`);
  return rows
    .filter((row) => mayAct(byWork.get(row.work_id) ?? [], 'review', row.language))
    .map((row) => ({
      ...placeOf(row),
      kind: 'to-review' as const,
      segmentId: null,
      number: null,
      text: '',
      who: null,
      at: new Date(row.at).toISOString(),
      count: row.count,
    }));
}

function placeOf(row: Place) {
  return {
    workId: row.work_id,
    workTitle: row.work_title,
    documentId: row.document_id,
    documentNumber: row.document_number,
    documentTitle: row.document_title,
    language: row.language,
  };
}
