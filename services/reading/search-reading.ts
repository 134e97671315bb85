import { type SQL, sql } from 'drizzle-orm';
import type { Asked } from '@/core/edition/shown-release';
import { likePattern } from '@/db/like-pattern';
import type { Context } from '../context';
import { readRuns } from '../documents/read-columns';
import type { StoredEdition } from '../editions/get-edition';
import { openEdition, type StoredRelease } from '../editions/open-edition';
import { readChosen } from '../editions/read-chosen';

export type ReadingSearch = {
  readonly workId: string;
  readonly language: string;
  readonly editionId?: string | undefined;
  readonly release?: Asked | undefined;
  readonly phrase: string;
};

/** More than these and a reader is better served by a longer phrase. */
const mostFound = 100;

type Sentence = {
  readonly documentId: string;
  readonly chapter: number;
  readonly title: string;
  readonly segmentId: string;
  readonly number: number;
  readonly source: string;
};

/**
 * Sentences of a work whose source or text in an edition holds a phrase, with both texts, in their order; `isMore` when
 * there are others.
 */
export async function searchReading(context: Context, search: ReadingSearch) {
  const { edition, release } = await openEdition(context, search);
  const phrase = search.phrase.trim();
  if (phrase === '') return { sentences: [], isMore: false };
  const pattern = likePattern(phrase);
  const source = release ? releasedSource(release) : workingSource(edition);
  const holding = release ? releasedHolding(release, pattern) : await workingHolding(context, edition, phrase, pattern);
  const { rows } = await context.database.execute<Sentence>(sql`
    select "documentId", chapter, title, "segmentId", number, text as source from (${source}) s
    where s.text ilike ${pattern} or s."segmentId" in (${holding})
    order by chapter, number limit ${mostFound + 1}`);
  const found = rows.slice(0, mostFound);
  const targetOf = await readTargets(context, edition, release, new Set(found.map((one) => one.documentId)));
  return {
    sentences: found.map((one) => ({ ...one, target: targetOf.get(one.segmentId) ?? null })),
    isMore: rows.length > mostFound,
  };
}

function workingSource({ workId }: StoredEdition): SQL {
  return sql`select s.document_id as "documentId", d.number as chapter, d.title, s.id as "segmentId", s.number, s.text
    from segment s join document d on d.work_id = s.work_id and d.id = s.document_id and d.number > 0
    where s.work_id = ${workId} and s.retired_at is null`;
}

function releasedSource({ workId, id }: StoredRelease): SQL {
  return sql`select d.document_id as "documentId", d.number as chapter, d.title, (s ->> 'id')::uuid as "segmentId",
      (s ->> 'number')::int as number, s ->> 'text' as text
    from release_document d, jsonb_array_elements(d.blocks) b, jsonb_array_elements(b -> 'segments') s
    where d.work_id = ${workId} and d.release_id = ${id}`;
}

function releasedHolding({ workId, id }: StoredRelease, pattern: string): SQL {
  return sql`select segment_ids[1] from release_run
    where work_id = ${workId} and release_id = ${id} and text ilike ${pattern}`;
}

/** First segments of what the edition chooses, where that holds it. */
async function workingHolding(context: Context, edition: StoredEdition, phrase: string, pattern: string): Promise<SQL> {
  const { rows } = await context.database.execute<{ documentId: string }>(sql`
    select distinct document_id as "documentId" from version
    where work_id = ${edition.workId} and language = ${edition.language} and state = 'approved'
      and text ilike ${pattern}`);
  const chapters = await Promise.all(rows.map(({ documentId }) => readChosen(context.database, edition, documentId)));
  const runs = chapters.flatMap(({ chosen }) => chosen);
  const wanted = phrase.toLowerCase();
  const ids = runs.filter(({ text }) => text.toLowerCase().includes(wanted)).map(({ segmentIds }) => segmentIds[0]);
  return sql`select unnest(${sql.param(ids)}::uuid[])`;
}

async function readTargets(
  context: Context,
  edition: StoredEdition,
  release: StoredRelease | null,
  documentIds: ReadonlySet<string>,
): Promise<Map<string, string>> {
  const chapters = await Promise.all([...documentIds].map((id) => readRuns(context, edition, release, id)));
  return new Map(chapters.flat().flatMap(({ segmentIds, text }) => segmentIds.map((id) => [id, text] as const)));
}
