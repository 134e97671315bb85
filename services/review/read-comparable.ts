import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import type { Database, Transaction } from '@/db/client';
import { comparison } from '@/db/schema/review';
import { contributor } from '@/db/schema/work';

type Place = { readonly workId: string; readonly segmentId: string; readonly language: string };

export type Comparable = {
  /** Of the revision: a changed text is another text to judge. */
  readonly id: string;
  readonly versionId: string;
  readonly contributorId: string;
  readonly name: string;
  readonly siglum: string;
  readonly text: string;
  readonly segmentIds: readonly string[];
};

/** The texts of a sentence that can be compared: those of its live versions that say something and weren't rejected. */
export async function readComparable(database: Database | Transaction, place: Place): Promise<Comparable[]> {
  const { rows } = await database.execute<Comparable>(sql`
    select v.revision_id as id, v.id as "versionId", k.id as "contributorId", k.name, k.siglum, v.text,
      (select array_agg(o.segment_id order by s.number)
        from coverage o join segment s on s.work_id = o.work_id and s.id = o.segment_id
        where o.work_id = v.work_id and o.version_id = v.id and o.live) as "segmentIds"
    from coverage c
    join version v on v.work_id = c.work_id and v.id = c.version_id
    join contributor k on k.work_id = v.work_id and k.id = v.contributor_id
    where c.work_id = ${place.workId} and c.segment_id = ${place.segmentId} and c.language = ${place.language} and c.live
      and v.state <> 'rejected' and v.text <> ''
    order by v.id`);
  return rows;
}

/** What people judged of a sentence's texts, in the order that they did. */
export function readComparisons(database: Database | Transaction, place: Place) {
  return database
    .select({ comparison, name: contributor.name, siglum: contributor.siglum })
    .from(comparison)
    .innerJoin(
      contributor,
      and(eq(contributor.workId, comparison.workId), eq(contributor.id, comparison.contributorId)),
    )
    .where(
      and(
        eq(comparison.workId, place.workId),
        eq(comparison.segmentId, place.segmentId),
        eq(comparison.language, place.language),
        isNull(comparison.removedAt),
      ),
    )
    .orderBy(asc(comparison.createdAt), asc(comparison.id));
}
