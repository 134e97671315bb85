import { and, eq, sum } from 'drizzle-orm';
import { type SegmentState, segmentStates } from '@/core/work/version-state';
import type { Database, Transaction } from '@/db/client';
import { document } from '@/db/schema/text';
import { progress } from '@/db/schema/translation';

export type StateCounts = Record<SegmentState, number>;

/** How many sentences of a document stand in each state in a language. Without a document, those of the whole work. */
export async function countStates(
  database: Database | Transaction,
  place: { workId: string; documentId?: string; language: string },
): Promise<StateCounts> {
  const [total] = await database
    .select({ segments: sum(document.segments).mapWith(Number) })
    .from(document)
    .where(and(eq(document.workId, place.workId), place.documentId ? eq(document.id, place.documentId) : undefined));
  const begun = await database
    .select({ state: progress.state, segments: sum(progress.segments).mapWith(Number) })
    .from(progress)
    .where(
      and(
        eq(progress.workId, place.workId),
        eq(progress.language, place.language),
        place.documentId ? eq(progress.documentId, place.documentId) : undefined,
      ),
    )
    .groupBy(progress.state);
  return stateCountsOf(total?.segments ?? 0, begun);
}

/** Counts for every state: what no row counts is empty. */
export function stateCountsOf(total: number, begun: Iterable<{ state: SegmentState; segments: number }>): StateCounts {
  const counts = Object.fromEntries(segmentStates.map((state) => [state, 0])) as StateCounts;
  for (const { state, segments } of begun) counts[state] += segments;
  counts.empty =
    total - segmentStates.reduce((begunSegments, state) => begunSegments + (state === 'empty' ? 0 : counts[state]), 0);
  return counts;
}
