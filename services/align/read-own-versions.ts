import { sql } from 'drizzle-orm';
import type { Database, Transaction } from '@/db/client';

export type OwnVersion = {
  readonly id: string;
  readonly segmentIds: string[];
  readonly text: string;
  readonly omitted: boolean;
  readonly confidence: number | null;
};

/** The live versions of a contributor in a language. */
export async function readOwnVersions(
  database: Database | Transaction,
  place: { readonly workId: string; readonly language: string; readonly contributorId: string },
): Promise<OwnVersion[]> {
  const { rows } = await database.execute<OwnVersion>(sql`
    select v.id, v.text, v.omitted, v.confidence, array_agg(s.id order by s.number) as "segmentIds"
    from version v
    join coverage c on c.work_id = v.work_id and c.version_id = v.id and c.live
    join segment s on s.work_id = c.work_id and s.id = c.segment_id
    where v.work_id = ${place.workId} and v.language = ${place.language} and v.contributor_id = ${place.contributorId}
    group by v.work_id, v.id`);
  return rows;
}
