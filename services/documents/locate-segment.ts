import { sql } from 'drizzle-orm';
import type { Context } from '../context';
import { requireAct } from '../people/require-act';
import { ServiceError } from '../service-error';

/** More than a sentence is ever joined on; two that were joined and parted by turns lead to one another. */
const longestWay = 50;

type Located = { segmentId: string; documentId: string; documentNumber: number; number: number };

/** Where a segment stands now; of one that was joined with another, where its text went. */
export async function locateSegment(context: Context, input: { workId: string; segmentId: string }) {
  await requireAct(context, input.workId, 'read');
  const { rows } = await context.database.execute<Located>(sql`
    with recursive become (id, way) as (
      select ${input.segmentId}::uuid, 0
      union
      select n.successor_id, b.way + 1 from become b
        join segment s on s.work_id = ${input.workId} and s.id = b.id and s.retired_at is not null
        join segment_successor n on n.work_id = s.work_id and n.segment_id = s.id
      where b.way < ${longestWay}::int
    )
    select s.id as "segmentId", d.id as "documentId", d.number as "documentNumber", s.number
    from become b
    join segment s on s.work_id = ${input.workId} and s.id = b.id and s.retired_at is null
    join document d on d.work_id = s.work_id and d.id = s.document_id
    order by b.way, s.number
    limit 1`);
  const [found] = rows;
  if (!found) throw new ServiceError('not-found', 'segment');
  return found;
}
