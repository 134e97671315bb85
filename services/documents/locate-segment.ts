import { and, asc, between, eq, isNull, sql } from 'drizzle-orm';
import { findSuccessor } from '@/core/segment/find-successor';
import { document, segment } from '@/db/schema/text';
import type { Context } from '../context';
import { requireAct } from '../people/require-act';
import { ServiceError } from '../service-error';

/** More than a sentence is ever joined on; two that were joined and parted by turns lead to one another. */
const longestWay = 50;
/** What became of a sentence that a newer file lacks is looked for so many sentences to both sides of where it stood. */
const reach = 300;

type Place = { readonly workId: string; readonly segmentId: string };
type Located = { segmentId: string; documentId: string; documentNumber: number; number: number };

/** Where a segment stands now; of one that was joined with another, or that a newer file lacks, where its text went. */
export async function locateSegment(context: Context, place: Place): Promise<Located> {
  await requireAct(context, place.workId, 'read');
  const found = (await findStanding(context, place)) ?? (await findKin(context, place));
  if (!found) throw new ServiceError('not-found', 'segment');
  return found;
}

async function findStanding(context: Context, { workId, segmentId }: Place): Promise<Located | undefined> {
  const { rows } = await context.database.execute<Located>(sql`
    with recursive become (id, way) as (
      select ${segmentId}::uuid, 0
      union
      select n.successor_id, b.way + 1 from become b
        join segment s on s.work_id = ${workId} and s.id = b.id and s.retired_at is not null
        join segment_successor n on n.work_id = s.work_id and n.segment_id = s.id
      where b.way < ${longestWay}::int
    )
    select s.id as "segmentId", d.id as "documentId", d.number as "documentNumber", s.number
    from become b
    join segment s on s.work_id = ${workId} and s.id = b.id and s.retired_at is null
    join document d on d.work_id = s.work_id and d.id = s.document_id
    order by b.way, s.number
    limit 1`);
  return rows[0];
}

/** By its words, where nobody joined or split it. */
async function findKin({ database }: Context, { workId, segmentId }: Place): Promise<Located | null> {
  const [gone] = await database
    .select({ segment, documentNumber: document.number })
    .from(segment)
    .innerJoin(document, and(eq(document.workId, segment.workId), eq(document.id, segment.documentId)))
    .where(and(eq(segment.workId, workId), eq(segment.id, segmentId)));
  if (!gone) return null;
  const { documentId, number } = gone.segment;
  const isHere = and(eq(segment.workId, workId), eq(segment.documentId, documentId), isNull(segment.retiredAt));
  const around = await database
    .select({ id: segment.id, number: segment.number, text: segment.text })
    .from(segment)
    .where(and(isHere, between(segment.number, number - reach, number + reach)))
    .orderBy(asc(segment.number));
  const successor = findSuccessor(gone.segment, around);
  return (
    successor && { segmentId: successor.id, documentId, documentNumber: gone.documentNumber, number: successor.number }
  );
}
