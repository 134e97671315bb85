import { type SQL, sql } from 'drizzle-orm';
import type { Context } from '../context';
import { requireAct } from '../people/require-act';

type Suggestion = {
  readonly id: string;
  readonly versionId: string;
  readonly documentId: string;
  readonly language: string;
  readonly segmentIds: string[];
  readonly number: number;
  readonly conceptId: string;
  readonly glossaryId: string;
  /** What the version says, and what is suggested. */
  readonly text: string;
  readonly suggested: string;
  readonly before: string;
  readonly after: string;
  readonly who: { readonly name: string; readonly siglum: string } | null;
  readonly createdAt: string;
  readonly isMine: boolean;
  /** The version was saved since. */
  readonly isStale: boolean;
};

export type SuggestionSearch = {
  readonly workId: string;
  readonly language: string;
  readonly documentId?: string | undefined;
};

/** What is suggested for versions in a language and not settled yet, in the order of the text. */
export async function listSuggestions(context: Context, search: SuggestionSearch): Promise<Suggestion[]> {
  await requireAct(context, search.workId, 'comment');
  const inDocument: SQL = search.documentId ? sql`v.document_id = ${search.documentId}` : sql`true`;
  const { rows } = await context.database.execute<Suggestion>(sql`
    select g.id, g.version_id as "versionId", v.document_id as "documentId", v.language, r.ids as "segmentIds", r.number,
      g.concept_id as "conceptId", g.glossary_id as "glossaryId", v.text, g.text as suggested, g.before, g.after,
      g.created_at as "createdAt", k.user_id is not distinct from ${context.person?.id ?? null}::uuid as "isMine",
      v.revision_id <> g.revision_id as "isStale",
      case when u.id is not null then json_build_object('name', u.name, 'siglum', coalesce(w.siglum, left(u.name, 2))) end as who
    from suggestion g
    join version v on v.work_id = g.work_id and v.id = g.version_id
    join contributor k on k.work_id = v.work_id and k.id = v.contributor_id
    join document d on d.work_id = v.work_id and d.id = v.document_id
    join lateral (
      select array_agg(s.id order by s.number) as ids, min(s.number) as number
      from coverage c join segment s on s.work_id = c.work_id and s.id = c.segment_id and s.retired_at is null
      where c.work_id = v.work_id and c.version_id = v.id and c.live
    ) r on r.ids is not null
    left join "user" u on u.id = g.user_id
    left join contributor w on w.work_id = g.work_id and w.user_id = u.id
    where g.work_id = ${search.workId} and v.language = ${search.language} and g.settled_at is null and ${inDocument}
    order by d.number, r.number, g.id`);
  return rows.map((row) => ({ ...row, createdAt: new Date(row.createdAt).toISOString() }));
}
