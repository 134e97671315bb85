import { sql } from 'drizzle-orm';
import type { Context } from '../context';
import { requireAct } from '../people/require-act';
import { findContributor } from './find-contributor';

export type ListLessons = {
  readonly workId: string;
  readonly contributorId: string;
  /** Only those before this moment. */
  readonly before?: string | undefined;
  readonly limit: number;
};

type LessonRecord = {
  kind: 'changed' | 'changes-requested' | 'rejected';
  at: string;
  version_id: string;
  language: string;
  document_id: string;
  document_number: number;
  document_title: string;
  segment_id: string;
  number: number | null;
  source: string;
  before: string;
  after: string | null;
  reason: string;
  name: string;
  siglum: string;
};

/**
 * What others did with a contributor's versions, newest first: texts that they changed, changes that they asked for,
 * rejections, each with the text before and after. For the contributor themselves, and for those who review.
 */
export async function listLessons(context: Context, input: ListLessons) {
  await requireAct(context, input.workId, 'comment');
  const me = context.person && (await findContributor(context.database, input.workId, context.person.id));
  if (me?.id !== input.contributorId) await requireAct(context, input.workId, 'review');
  const rows = await readLessons(context, input);
  return rows.map((row) => ({
    kind: row.kind,
    at: new Date(row.at).toISOString(),
    who: { name: row.name, siglum: row.siglum },
    versionId: row.version_id,
    language: row.language,
    document: { id: row.document_id, number: row.document_number, title: row.document_title },
    segment: { id: row.segment_id, number: row.number },
    source: row.source,
    before: row.before,
    after: row.after,
    reason: row.reason,
  }));
}

/**
 * `chain` is each version's texts from the newest back by their bases; saves that only waited beside are not in it. Saves of
 * one hand in a row are one change. A judgement that its reviewer replaced by another is not told.
 */
async function readLessons(context: Context, { workId, contributorId, before, limit }: ListLessons) {
  const { rows } = await context.database.execute<LessonRecord>(sql`
    with recursive judged as (
      select e.version_id, e.at, e.contributor_id, e.segment_id, e.details ->> 'after' as kind,
        coalesce(e.details ->> 'reason', '') as reason,
        lead(e.contributor_id) over (partition by e.version_id order by e.at, e.id) as next_by
      from event e join version v on v.work_id = e.work_id and v.id = e.version_id
      where e.work_id = ${workId} and e.kind = 'version-state-changed' and v.contributor_id = ${contributorId}
    ), told as (
      select * from judged
      where kind in ('changes-requested', 'rejected') and contributor_id <> ${contributorId}
        and next_by is distinct from contributor_id
    ), chain as (
      select v.id as version_id, r.id, r.base_id, r.text, r.contributor_id, r.segment_ids, r.created_at, 0 as age
      from version v join revision r on r.work_id = v.work_id and r.id = v.revision_id
      where v.work_id = ${workId} and v.contributor_id = ${contributorId} and (
        v.id in (select version_id from told)
        or exists (select from revision o where o.work_id = v.work_id and o.version_id = v.id
          and o.contributor_id <> ${contributorId}))
      union all
      select c.version_id, r.id, r.base_id, r.text, r.contributor_id, r.segment_ids, r.created_at, c.age + 1
      from chain c join revision r on r.work_id = ${workId} and r.id = c.base_id and r.version_id = c.version_id
    ), steps as (
      select *, lag(text) over back as text_before, lag(contributor_id) over back is distinct from contributor_id as begins
      from chain window back as (partition by version_id order by age desc)
    ), sittings as (
      select *, count(*) filter (where begins) over (partition by version_id order by age desc) as sitting from steps
    ), changed as (
      select version_id, max(created_at) as at, contributor_id, (array_agg(segment_ids[1] order by age))[1] as segment_id,
        (array_agg(text_before order by age desc))[1] as before, (array_agg(text order by age))[1] as after
      from sittings where contributor_id <> ${contributorId}
      group by version_id, sitting, contributor_id
    ), lessons as (
      select 'changed' as kind, version_id, at, contributor_id, segment_id, before, after, '' as reason
      from changed where before <> after
      union all
      select t.kind, t.version_id, t.at, t.contributor_id, t.segment_id, was.text, nullif(v.text, was.text), t.reason
      from told t
      join version v on v.work_id = ${workId} and v.id = t.version_id
      cross join lateral (
        select text from chain c where c.version_id = t.version_id and c.created_at <= t.at order by c.age limit 1
      ) was
    )
    select l.kind, l.version_id, l.at, l.before, l.after, l.reason, v.language, k.name, k.siglum,
      d.id as document_id, d.number as document_number, d.title as document_title,
      s.id as segment_id, case when s.retired_at is null then s.number end as number, s.text as source
    from lessons l
    join version v on v.work_id = ${workId} and v.id = l.version_id
    join document d on d.work_id = v.work_id and d.id = v.document_id
    join segment s on s.work_id = v.work_id and s.id = l.segment_id
    join contributor k on k.work_id = v.work_id and k.id = l.contributor_id
    where ${before ? sql`l.at < ${before}::timestamptz` : sql`true`}
    order by l.at desc, l.version_id
    limit ${limit}`);
  return rows;
}
