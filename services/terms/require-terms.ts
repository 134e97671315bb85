import { and, eq, sql } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { termCheck } from '@/db/schema/terms';
import { ServiceError } from '../service-error';
import { refreshChecks } from './refresh-checks';

/** Throws where a version has faults in its terms, which keep it from being approved until they are mended or waived. */
export async function requireTerms(
  transaction: Transaction,
  { workId, versionId, language }: { readonly workId: string; readonly versionId: string; readonly language: string },
): Promise<void> {
  await refreshChecks(transaction, { workId, language }, sql`v.id = ${versionId}`);
  const [check] = await transaction
    .select({ faults: termCheck.faults })
    .from(termCheck)
    .where(and(eq(termCheck.workId, workId), eq(termCheck.versionId, versionId)));
  if (check && check.faults > 0) throw new ServiceError('conflict', 'term-faults', { faults: check.faults });
}
