import { and, eq, inArray, ne, notInArray, sql } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { coverage, version } from '@/db/schema/translation';
import type { Context } from '../context';
import { recordEvent } from '../record-event';
import { ServiceError } from '../service-error';

type Covering = {
  readonly workId: string;
  readonly versionId: string;
  readonly language: string;
  readonly contributorId: string;
};

/** The live versions of the same contributor and language, other than this one, that cover any of the segments. */
export async function findOwnRivals(transaction: Transaction, own: Covering, segmentIds: readonly string[]) {
  const rows = await transaction
    .select({ version, segmentId: coverage.segmentId })
    .from(coverage)
    .innerJoin(version, and(eq(version.workId, coverage.workId), eq(version.id, coverage.versionId)))
    .where(
      and(
        eq(coverage.workId, own.workId),
        eq(coverage.language, own.language),
        eq(coverage.contributorId, own.contributorId),
        eq(coverage.live, true),
        inArray(coverage.segmentId, [...segmentIds]),
        ne(coverage.versionId, own.versionId),
      ),
    );
  return [...new Map(rows.map((row) => [row.version.id, row.version])).values()];
}

/** The segments that a version covers. */
export async function listCovered(transaction: Transaction, own: Pick<Covering, 'workId' | 'versionId'>) {
  const rows = await transaction
    .select({ id: coverage.segmentId })
    .from(coverage)
    .where(and(eq(coverage.workId, own.workId), eq(coverage.versionId, own.versionId), eq(coverage.live, true)));
  return rows.map((row) => row.id);
}

/**
 * Withdraws a version whose sentences a longer run takes in, and answers the segments that it covered.
 * Throws when it reaches beyond that run.
 */
export async function withdrawInto(
  context: Context,
  transaction: Transaction,
  rival: typeof version.$inferSelect,
  run: { workId: string; segmentIds: readonly string[] },
): Promise<string[]> {
  const own = { ...rival, versionId: rival.id };
  const covered = await listCovered(transaction, own);
  if (covered.some((id) => !run.segmentIds.includes(id))) throw new ServiceError('bad-request', 'overlaps');
  await coverSegments(transaction, own, []);
  await transaction
    .update(version)
    .set({ state: 'withdrawn', updatedAt: context.now() })
    .where(and(eq(version.workId, rival.workId), eq(version.id, rival.id)));
  await recordEvent(context, transaction, {
    kind: 'version-state-changed',
    workId: rival.workId,
    documentId: rival.documentId,
    language: rival.language,
    versionId: rival.id,
    contributorId: rival.contributorId,
    segmentId: covered[0] ?? null,
    details: { before: rival.state, after: 'withdrawn' },
  });
  return covered;
}

/** Makes a version cover these segments and no others. */
export async function coverSegments(
  transaction: Transaction,
  own: Covering,
  segmentIds: readonly string[],
): Promise<void> {
  await transaction
    .update(coverage)
    .set({ live: false })
    .where(
      and(
        eq(coverage.workId, own.workId),
        eq(coverage.versionId, own.versionId),
        segmentIds.length > 0 ? notInArray(coverage.segmentId, [...segmentIds]) : undefined,
      ),
    );
  if (segmentIds.length === 0) return;
  await transaction
    .insert(coverage)
    .values(segmentIds.map((segmentId) => ({ ...own, segmentId, live: true })))
    .onConflictDoUpdate({
      target: [coverage.workId, coverage.segmentId, coverage.versionId],
      set: { live: sql`true` },
    });
}
