import { and, eq } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { revision, type version } from '@/db/schema/translation';

/** The segments of a version's newest revision, withdrawn or not, in the order of the text. */
export async function segmentIdsOf(
  transaction: Transaction,
  stored: Pick<typeof version.$inferSelect, 'workId' | 'revisionId'>,
): Promise<string[]> {
  const rows = await transaction
    .select({ segmentIds: revision.segmentIds })
    .from(revision)
    .where(and(eq(revision.workId, stored.workId), eq(revision.id, stored.revisionId)));
  return rows[0]?.segmentIds ?? [];
}
