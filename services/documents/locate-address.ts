import { and, eq, isNull } from 'drizzle-orm';
import { document, segment } from '@/db/schema/text';
import type { Context } from '../context';
import { requireAct } from '../people/require-act';
import { ServiceError } from '../service-error';

/** The segment that has an address now. */
export async function locateAddress(context: Context, input: { workId: string; chapter: number; number: number }) {
  await requireAct(context, input.workId, 'read');
  const [found] = await context.database
    .select({ segmentId: segment.id, documentId: segment.documentId })
    .from(segment)
    .innerJoin(document, and(eq(document.workId, segment.workId), eq(document.id, segment.documentId)))
    .where(
      and(
        eq(document.workId, input.workId),
        eq(document.number, input.chapter),
        eq(segment.number, input.number),
        isNull(segment.retiredAt),
      ),
    );
  if (!found) throw new ServiceError('not-found', 'address');
  return found;
}
