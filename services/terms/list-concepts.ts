import { type SQL, sql } from 'drizzle-orm';
import type { TreatmentKind } from '@/core/terms/concept';
import { type ConceptFilter, conceptFilters } from '@/core/terms/concept-filter';
import type { ConceptStatus } from '@/core/terms/concept-status';
import { likePattern } from '@/db/like-pattern';
import type { Context } from '../context';
import { listEditions } from '../documents/get-document';
import { requireAct } from '../people/require-act';
import { indexUses } from './index-uses';
import { type GlossaryPlace, requireGlossary } from './require-glossary';

export type ConceptSearch = GlossaryPlace & {
  readonly filter?: ConceptFilter | undefined;
  readonly subject?: string | undefined;
  /** Stands in a term of any language, a form, or what is said of the concept. */
  readonly phrase?: string | undefined;
  readonly offset: number;
  readonly limit: number;
};

type ConceptRow = {
  readonly id: string;
  readonly status: ConceptStatus;
  readonly change: number;
  readonly subject: string;
  readonly definition: string;
  readonly headword: { readonly text: string; readonly language: string; readonly pronunciation: string };
  readonly meaning: string | null;
  readonly comments: number;
  readonly uses: number;
};

/** Concepts of a glossary by what they are called, with their preferred terms in the languages of a work. */
export async function listConcepts(context: Context, search: ConceptSearch) {
  await requireGlossary(context, search, 'read');
  const { work } = await requireAct(context, search.workId, 'read');
  const languages = (await listEditions(context.database, search.workId)).map(({ language }) => language);
  await indexUses(context, search.workId);
  const conditions = conditionsOf(work.language, languages);
  const shown = sql`c.glossary_id = ${search.glossaryId} and ${ofPhrase(search)} and ${ofSubject(search)}`;
  const [counts, rows, subjects] = await Promise.all([
    countConcepts(context, search.glossaryId, conditions),
    readRows(context, search, work.language, sql`${shown} and ${conditions[search.filter ?? 'all']}`),
    listSubjects(context, search.glossaryId),
  ]);
  const renderings = await readRenderings(
    context,
    search.glossaryId,
    rows.map(({ id }) => id),
    languages,
  );
  return {
    languages,
    counts,
    subjects,
    total: rows[0]?.total ?? 0,
    concepts: rows.map(({ total: _, ...row }) => ({ ...row, renderings: renderings.get(row.id) ?? [] })),
  };
}

type Conditions = Record<ConceptFilter | 'all', SQL>;

/** What a filter asks of concepts `c`. */
function conditionsOf(workLanguage: string, languages: readonly string[]): Conditions {
  return {
    all: sql`c.status = 'settled'`,
    invented: sql`c.status = 'settled' and exists (select from term t where t.glossary_id = c.glossary_id
      and t.concept_id = c.id and t.position = 1 and t.language <> ${workLanguage})`,
    open: sql`c.status = 'settled' and exists (select from unnest(${sql.param([...languages])}::text[]) as l (language)
      where not exists (select from term t where t.glossary_id = c.glossary_id and t.concept_id = c.id
          and t.status = 'preferred' and (t.language = l.language or l.language like t.language || '-%'))
        and not exists (select from treatment r where r.glossary_id = c.glossary_id and r.concept_id = c.id
          and r.kind = 'keep' and (r.language = l.language or l.language like r.language || '-%')))`,
    discussed: sql`c.status <> 'dismissed' and exists (select from concept_comment m where m.glossary_id = c.glossary_id
      and m.concept_id = c.id and m.removed_at is null)`,
    proposed: sql`c.status = 'proposed'`,
    dismissed: sql`c.status = 'dismissed'`,
  };
}

async function countConcepts({ database }: Context, glossaryId: string, conditions: Conditions) {
  const filters = ['all', ...conceptFilters] as const;
  const counts = filters.map(
    (filter) => sql`count(*) filter (where ${conditions[filter]}) as ${sql.identifier(filter)}`,
  );
  const { rows } = await database.execute<Record<(typeof filters)[number], number>>(
    sql`select ${sql.join(counts, sql`, `)} from concept c where c.glossary_id = ${glossaryId}`,
  );
  return rows[0] ?? { all: 0, invented: 0, open: 0, discussed: 0, proposed: 0, dismissed: 0 };
}

async function readRows({ database }: Context, search: ConceptSearch, workLanguage: string, condition: SQL) {
  const { rows } = await database.execute<ConceptRow & { total: number }>(sql`
    with page as (
      select c.glossary_id, c.id, c.position, lower(h.text) as called, count(*) over () as total
      from concept c join term h on h.glossary_id = c.glossary_id and h.concept_id = c.id and h.position = 1
      where ${condition}
      order by called, c.position
      offset ${search.offset} limit ${search.limit}
    )
    select c.id, c.status, c.change, c.subject, c.definition, page.total,
      json_build_object('text', h.text, 'language', h.language, 'pronunciation', h.pronunciation) as headword,
      (select t.text from term t where t.glossary_id = c.glossary_id and t.concept_id = c.id and t.position > 1
        and t.language = ${workLanguage} and t.status = 'preferred' order by t.position limit 1) as meaning,
      (select count(*) from concept_comment m where m.glossary_id = c.glossary_id and m.concept_id = c.id
        and m.removed_at is null) as comments,
      (select count(*) from term_use u where u.work_id = ${search.workId} and u.concept_id = c.id
        and u.glossary_id = c.glossary_id) as uses
    from page
    join concept c on c.glossary_id = page.glossary_id and c.id = page.id
    join term h on h.glossary_id = c.glossary_id and h.concept_id = c.id and h.position = 1
    order by page.called, page.position`);
  return rows;
}

async function listSubjects({ database }: Context, glossaryId: string) {
  const { rows } = await database.execute<{ subject: string; concepts: number }>(sql`
    select subject, count(*) as concepts from concept
    where glossary_id = ${glossaryId} and status = 'settled' and subject <> '' group by subject order by subject`);
  return rows;
}

type RenderingRow = {
  readonly id: string;
  readonly language: string;
  readonly kind: TreatmentKind | null;
  readonly preferred: string | null;
};

/** What each language does with the concepts, and the term that it prefers; both null where it is open. */
async function readRenderings({ database }: Context, glossaryId: string, ids: string[], languages: readonly string[]) {
  const { rows } = await database.execute<RenderingRow>(sql`
    select c.id, l.language,
      (select r.kind from treatment r where r.glossary_id = ${glossaryId} and r.concept_id = c.id
        and (r.language = l.language or l.language like r.language || '-%') order by r.language desc limit 1) as kind,
      (select t.text from term t where t.glossary_id = ${glossaryId} and t.concept_id = c.id and t.status = 'preferred'
        and (t.language = l.language or l.language like t.language || '-%')
        order by t.language desc, t.position limit 1) as preferred
    from unnest(${sql.param(ids)}::uuid[]) as c (id)
    cross join unnest(${sql.param([...languages])}::text[]) with ordinality as l (language, place)
    order by l.place`);
  const byConcept = Map.groupBy(rows, ({ id }) => id);
  return new Map(Array.from(byConcept, ([id, ones]) => [id, ones.map(({ id: _, ...one }) => one)]));
}

function ofSubject({ subject }: ConceptSearch): SQL {
  return subject === undefined ? sql`true` : sql`c.subject = ${subject}`;
}

function ofPhrase({ phrase }: ConceptSearch): SQL {
  if (!phrase?.trim()) return sql`true`;
  const pattern = likePattern(phrase.trim());
  return sql`(c.definition ilike ${pattern} or c.note ilike ${pattern} or exists (
    select from term t where t.glossary_id = c.glossary_id and t.concept_id = c.id and (t.text ilike ${pattern}
      or exists (select from term_form f where f.glossary_id = t.glossary_id and f.term_id = t.id
        and f.text ilike ${pattern}))))`;
}
