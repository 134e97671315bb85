import { and, asc, eq, gte, isNull, sql } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { segment } from '@/db/schema/text';
import { ServiceError } from '../service-error';

export type StoredSegment = typeof segment.$inferSelect;

type SegmentPlace = { readonly workId: string; readonly segmentId: string };

/**
 * Locks a segment and all behind it in its document, in order, as a cut gives them other numbers. Answers the segment and the
 * next of the same block. Throws when it is not there or retired.
 */
export async function lockSource(
  transaction: Transaction,
  { workId, segmentId }: SegmentPlace,
): Promise<{ first: StoredSegment; second: StoredSegment | null }> {
  const [asked] = await transaction
    .select({ documentId: segment.documentId })
    .from(segment)
    .where(and(eq(segment.workId, workId), eq(segment.id, segmentId)));
  if (!asked) throw new ServiceError('not-found', 'segment');
  // The chapter is locked first: only then is the number of the sentence sure.
  await transaction.execute(sql`
    select from document where work_id = ${workId} and id = ${asked.documentId} for no key update`);
  const [first] = await transaction
    .select()
    .from(segment)
    .where(and(eq(segment.workId, workId), eq(segment.id, segmentId), isNull(segment.retiredAt)));
  if (!first) throw new ServiceError('not-found', 'segment');
  const behind = and(
    eq(segment.workId, workId),
    eq(segment.documentId, first.documentId),
    gte(segment.number, first.number),
    isNull(segment.retiredAt),
  );
  await transaction.execute(sql`
    select count(*) from (
      select from segment where ${behind} order by ${segment.number} for no key update
    ) locked`);
  const [, second] = await transaction.select().from(segment).where(behind).orderBy(asc(segment.number)).limit(2);
  return { first, second: second && second.blockId === first.blockId ? second : null };
}

/** Gives all sentences behind a number other numbers, and the document other counts. */
export async function shiftNumbers(
  transaction: Transaction,
  place: { readonly workId: string; readonly documentId: string; readonly behind: number },
  by: 1 | -1,
): Promise<void> {
  await transaction.execute(sql`
    update segment set number = number + ${by}::int
    where work_id = ${place.workId} and document_id = ${place.documentId} and number > ${place.behind} and retired_at is null`);
}

/** Brings the counts of a document in step with its sentences, and says that its work has changed. */
export async function recountDocument(
  transaction: Transaction,
  place: { readonly workId: string; readonly documentId: string; readonly at: Date },
): Promise<void> {
  await transaction.execute(sql`update work set updated_at = ${place.at} where id = ${place.workId}`);
  await transaction.execute(sql`
    update document d set segments = s.segments, words = s.words
    from (
      select count(*) as segments, coalesce(sum(words), 0) as words from segment
      where work_id = ${place.workId} and document_id = ${place.documentId} and retired_at is null
    ) s
    where d.work_id = ${place.workId} and d.id = ${place.documentId}`);
}

/**
 * Takes segments out of the states and the progress of their chapters, in all languages, while their words are still those
 * that were counted. `recountStates` counts them again.
 */
export async function forgetStates(
  transaction: Transaction,
  workId: string,
  segmentIds: readonly string[],
): Promise<void> {
  await transaction.execute(sql`
    with gone as (
      delete from segment_state where work_id = ${workId} and segment_id = any(${sql.param([...segmentIds])}::uuid[])
      returning segment_id, document_id, language, state
    )
    update progress p set segments = p.segments - g.segments, words = p.words - g.words
    from (
      select g.document_id, g.language, g.state, count(*) as segments, sum(s.words) as words
      from gone g join segment s on s.work_id = ${workId} and s.id = g.segment_id
      group by g.document_id, g.language, g.state
    ) g
    where p.work_id = ${workId} and p.document_id = g.document_id and p.language = g.language and p.state = g.state`);
}
