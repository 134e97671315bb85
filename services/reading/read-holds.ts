import { type SQL, sql } from 'drizzle-orm';
import { hasCome, type Point } from '@/core/reading/has-come';
import type { Database, Transaction } from '@/db/client';

/** The first sentence at which readers are told of a concept; null where it is in no chapter, and so never come to. */
export type Holds = ReadonlyMap<string, Point | null>;

type ReadText = {
  readonly workId: string;
  readonly editionId: string;
  /** Null for the working text. */
  readonly release: number | null;
};

/** The concepts that are held back in a work today, and until where: in a release, as that counts its sentences. */
export async function readHolds(database: Database | Transaction, text: ReadText): Promise<Holds> {
  const { rows } = await database.execute<{ conceptId: string; chapter: number | null; number: number | null }>(sql`
    select h.concept_id as "conceptId", f.chapter, f.number
    from concept_hold h
    left join lateral (${text.release === null ? workingPlace : releasedPlace(text)}) f on true
    where h.work_id = ${text.workId}`);
  return new Map(
    rows.map(({ conceptId, chapter, number }) => [conceptId, chapter && number ? { chapter, number } : null]),
  );
}

/** Whether readers at a sentence have come to where they are told of a concept. */
export function isTold(holds: Holds, conceptId: string, at: Point): boolean {
  const until = holds.get(conceptId);
  if (until === undefined) return true;
  return until !== null && hasCome(until, at);
}

const workingPlace: SQL = sql`
  select d.number as chapter, s.number
  from segment s join document d on d.work_id = s.work_id and d.id = s.document_id
  where s.work_id = h.work_id and s.id = h.segment_id and s.retired_at is null and d.number > 0`;

function releasedPlace({ editionId, release }: ReadText): SQL {
  return sql`
    select d.number as chapter, (s ->> 'number')::int as number
    from release r
    join release_document d on d.work_id = r.work_id and d.release_id = r.id
    cross join jsonb_array_elements(d.blocks) b
    cross join jsonb_array_elements(b -> 'segments') s
    where r.work_id = h.work_id and r.edition_id = ${editionId} and r.number = ${release}
      and s ->> 'id' = h.segment_id::text
    limit 1`;
}
