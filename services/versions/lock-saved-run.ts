import { and, asc, eq } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { segment } from '@/db/schema/text';
import { coverage } from '@/db/schema/translation';
import { ServiceError } from '../service-error';
import { lockRun } from './lock-run';
import { lockStanding } from './lock-standing';

type Save = {
  readonly workId: string;
  readonly documentId: string;
  readonly versionId: string;
  readonly segmentIds: readonly string[];
  readonly shortens?: boolean;
};

/**
 * Locks the run that a save is for. Where the version covers more than that, and it isn't shortened on purpose, its source was split
 * under the writer: then `isParted` says so, and the run is what the version covers.
 */
export async function lockSavedRun(
  transaction: Transaction,
  save: Save,
): Promise<{ readonly segmentIds: readonly string[]; readonly isParted: boolean }> {
  const standing = await lockStanding(transaction, save, save.segmentIds).catch((error: unknown) => {
    if (error instanceof ServiceError && error.reason === 'not-a-run') return error;
    throw error;
  });
  const known = standing instanceof ServiceError ? save.segmentIds : standing;
  const covered = await listCoveredInOrder(transaction, save);
  if (!save.shortens && covered.length > known.length && known.every((id) => covered.includes(id))) {
    await lockRun(transaction, save, covered);
    return { segmentIds: covered, isParted: true };
  }
  if (standing instanceof ServiceError) throw standing;
  return { segmentIds: standing, isParted: false };
}

async function listCoveredInOrder(transaction: Transaction, { workId, versionId }: Save): Promise<string[]> {
  const rows = await transaction
    .select({ id: coverage.segmentId })
    .from(coverage)
    .innerJoin(segment, and(eq(segment.workId, coverage.workId), eq(segment.id, coverage.segmentId)))
    .where(and(eq(coverage.workId, workId), eq(coverage.versionId, versionId), eq(coverage.live, true)))
    .orderBy(asc(segment.number));
  return rows.map((row) => row.id);
}
