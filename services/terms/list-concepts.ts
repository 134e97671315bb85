import { type SQL, sql } from 'drizzle-orm';
import type { TreatmentKind } from '@/core/terms/concept';
import type { ConceptFilter } from '@/core/terms/concept-filter';
import type { ConceptStatus } from '@/core/terms/concept-status';
import type { Context } from '../context';
import { listEditions } from '../documents/get-document';
import { requireAct } from '../people/require-act';
import { filterConcepts, holdsPhrase, isTold } from './filter-concepts';
import { indexUses } from './index-uses';
import { cutPage, pageOf } from './page-of-concepts';
import { type GlossaryPlace, requireGlossary } from './require-glossary';

export type ConceptSearch = GlossaryPlace & {
  readonly filter?: ConceptFilter | undefined;
  readonly subject?: string | undefined;
  /** Stands in a term of any language, a form, or what is said of the concept. */
  readonly phrase?: string | undefined;
  /** As another page names its neighbour; the first page otherwise. */
  readonly page?: string | undefined;
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
  readonly key: string;
};

/** Concepts of a glossary by what they are called, with their preferred terms in the languages of a work. */
export async function listConcepts(context: Context, search: ConceptSearch) {
  const { hidden } = await requireGlossary(context, search, 'read');
  const { work } = await requireAct(context, search.workId, 'read');
  const languages = (await listEditions(context.database, search.workId)).map(({ language }) => language);
  const isCounting = await indexUses(context, search.workId);
  const condition = sql`c.glossary_id = ${search.glossaryId} and ${holdsPhrase(search.phrase)} and ${ofSubject(search)} and ${isTold(hidden)}
    and ${filterConcepts(search.glossaryId, work.language, languages)[search.filter ?? 'all']}`;
  const [total, rows] = await Promise.all([
    count(context, condition),
    readRows(context, search, work.language, condition),
  ]);
  const { shown, previous, next } = cutPage(rows, search);
  const ids = shown.map(({ id }) => id);
  const renderings = await readRenderings(context, search.glossaryId, ids, languages);
  return {
    languages,
    total,
    previous,
    next,
    isCounting,
    concepts: shown.map(({ key: _, ...row }) => ({ ...row, renderings: renderings.get(row.id) ?? [] })),
  };
}

async function count({ database }: Context, condition: SQL): Promise<number> {
  const { rows } = await database.execute<{ total: number }>(
    sql`select count(*) as total from concept c where ${condition}`,
  );
  return rows[0]?.total ?? 0;
}

async function readRows({ database }: Context, search: ConceptSearch, workLanguage: string, condition: SQL) {
  const { rows } = await database.execute<ConceptRow>(sql`
    with page as (${pageOf(search, condition)})
    select c.id, c.status, c.change, c.subject, c.definition, page.headword as key,
      json_build_object('text', h.text, 'language', h.language, 'pronunciation', h.pronunciation) as headword,
      (select t.text from term t where t.glossary_id = c.glossary_id and t.concept_id = c.id and t.position > 1
        and t.language = ${workLanguage} and t.status = 'preferred' order by t.position limit 1) as meaning,
      (select count(*) from concept_comment m where m.glossary_id = c.glossary_id and m.concept_id = c.id
        and m.removed_at is null) as comments,
      (select count(*) from term_use u where u.work_id = ${search.workId} and u.concept_id = c.id
        and u.glossary_id = c.glossary_id) as uses
    from page
    join concept c on c.glossary_id = ${search.glossaryId} and c.id = page.id
    join term h on h.glossary_id = c.glossary_id and h.concept_id = c.id and h.position = 1
    order by page.headword, page.id`);
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
