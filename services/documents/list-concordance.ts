import { sql } from 'drizzle-orm';
import type { VersionState } from '@/core/work/version-state';
import { likePattern } from '@/db/like-pattern';
import type { Context } from '../context';
import { requireAct } from '../people/require-act';
import { furthestFirst } from '../versions/furthest-first';

export type ConcordanceSearch = { readonly workId: string; readonly language: string; readonly phrase: string };

/** More than these and a translator is better served by a longer phrase. */
const mostFound = 50;

type Sentence = {
  readonly documentId: string;
  readonly documentNumber: number;
  readonly segmentId: string;
  readonly number: number;
  readonly source: string;
  /** The version that holds the phrase, else the furthest; null where the sentence has none. */
  readonly version: {
    readonly id: string;
    readonly text: string;
    readonly state: VersionState;
    readonly who: { readonly name: string; readonly siglum: string };
  } | null;
};

/** Sentences of a work whose source or live versions hold a phrase, with what stands beside it, in the order of the text. */
export async function listConcordance(context: Context, { workId, language, phrase }: ConcordanceSearch) {
  await requireAct(context, workId, 'read');
  if (phrase.trim() === '') return { sentences: [], isMore: false };
  const pattern = likePattern(phrase.trim());
  const { rows } = await context.database.execute<Sentence>(sql`
    with found as (
      select s.id, s.document_id, d.number as chapter, s.number, s.text
      from segment s join document d on d.work_id = s.work_id and d.id = s.document_id
      where s.work_id = ${workId} and s.retired_at is null and (s.text ilike ${pattern} or (s.id in (
        select c.segment_id from version v join coverage c on c.work_id = v.work_id and c.version_id = v.id and c.live
        where v.work_id = ${workId} and v.language = ${language} and v.text ilike ${pattern})) is true)
      order by d.number, s.number limit ${mostFound + 1}
    )
    select f.document_id as "documentId", f.chapter as "documentNumber", f.id as "segmentId", f.number, f.text as source,
      v.version
    from found f left join lateral (
      select json_build_object('id', v.id, 'text', v.text, 'state', v.state,
        'who', json_build_object('name', k.name, 'siglum', k.siglum)) as version
      from coverage c
      join version v on v.work_id = c.work_id and v.id = c.version_id
      join contributor k on k.work_id = v.work_id and k.id = v.contributor_id
      where c.work_id = ${workId} and c.segment_id = f.id and c.language = ${language} and c.live
      order by v.text ilike ${pattern} desc, ${furthestFirst}
      limit 1
    ) v on true
    order by f.chapter, f.number`);
  return { sentences: rows.slice(0, mostFound), isMore: rows.length > mostFound };
}
