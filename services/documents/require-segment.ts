import { and, eq, isNull } from 'drizzle-orm';
import type { Database, Transaction } from '@/db/client';
import { segment } from '@/db/schema/text';
import { ServiceError } from '../service-error';

/** Throws when the sentence isn't in the work any more. */
export async function requireSegment(
  database: Database | Transaction,
  workId: string,
  segmentId: string,
): Promise<void> {
  const found = await database
    .select({ id: segment.id })
    .from(segment)
    .where(and(eq(segment.workId, workId), eq(segment.id, segmentId), isNull(segment.retiredAt)));
  if (found.length === 0) throw new ServiceError('not-found', 'segment');
}
