import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { segment } from '@/db/schema/text';
import { ServiceError } from '../service-error';

/**
 * Locks segments until the transaction ends, so that saves of the same sentence follow one another.
 * Throws when one isn't in the document, or when they don't follow one another in it in the order given.
 */
export async function lockRun(
  transaction: Transaction,
  place: { workId: string; documentId: string },
  segmentIds: readonly string[],
): Promise<void> {
  const rows = await transaction
    .select({ id: segment.id, number: segment.number })
    .from(segment)
    .where(
      and(
        eq(segment.workId, place.workId),
        eq(segment.documentId, place.documentId),
        inArray(segment.id, [...segmentIds]),
        isNull(segment.retiredAt),
      ),
    )
    .orderBy(asc(segment.number))
    .for('no key update');
  if (rows.length !== segmentIds.length) throw new ServiceError('not-found', 'segment');
  const first = rows[0]?.number ?? 0;
  if (rows.some((row, place) => row.id !== segmentIds[place] || row.number !== first + place)) {
    throw new ServiceError('bad-request', 'not-a-run', { numbers: rows.map((row) => row.number) });
  }
}
