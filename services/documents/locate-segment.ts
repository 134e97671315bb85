import { and, eq, isNull } from 'drizzle-orm';
import { document, segment } from '@/db/schema/text';
import type { Context } from '../context';
import { requireAct } from '../people/require-act';
import { ServiceError } from '../service-error';

/** Where a segment stands now. */
export async function locateSegment(context: Context, input: { workId: string; segmentId: string }) {
  await requireAct(context, input.workId, 'read');
  const [found] = await context.database
    .select({
      segmentId: segment.id,
      documentId: segment.documentId,
      documentNumber: document.number,
      number: segment.number,
    })
    .from(segment)
    .innerJoin(document, and(eq(document.workId, segment.workId), eq(document.id, segment.documentId)))
    .where(and(eq(segment.workId, input.workId), eq(segment.id, input.segmentId), isNull(segment.retiredAt)));
  if (!found) throw new ServiceError('not-found', 'segment');
  return found;
}
