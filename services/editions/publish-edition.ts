import { and, eq, sql } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { release } from '@/db/schema/edition';
import { edition } from '@/db/schema/work';
import { inTransaction } from '@/db/transaction';
import type { Context } from '../context';
import { storeReleaseNotes } from '../notes/store-release-notes';
import { requireAct } from '../people/require-act';
import { recordEvent } from '../record-event';
import { ServiceError } from '../service-error';
import { toLapsed } from './list-chosen';
import { readReleases } from './list-releases';
import { readAllChosen } from './read-chosen';
import { storeRelease } from './store-release';

export type PublishEdition = {
  readonly workId: string;
  readonly editionId: string;
  readonly releaseId: string;
  readonly note: string;
};

/**
 * Freezes what an edition reads today as its next release. The same release published twice is published once. Answers
 * also the choices by hand that couldn't stand, where the rule chose.
 */
export async function publishEdition(context: Context, input: PublishEdition) {
  await requireAct(context, input.workId, 'own');
  return inTransaction(
    context.database,
    async (transaction) => {
      const published = await readReleases(transaction, input, input.releaseId);
      if (published[0]) return { ...published[0], lapsed: [] };
      const stored = await countRelease(transaction, input);
      const { chosen, lapsed } = await readAllChosen(transaction, stored);
      if (chosen.length === 0) throw new ServiceError('conflict', 'nothing-approved');
      await transaction.insert(release).values({
        workId: stored.workId,
        id: input.releaseId,
        editionId: stored.id,
        number: stored.releases,
        title: stored.title,
        note: input.note,
        segments: await countSegments(transaction, stored.workId),
        translated: chosen.reduce((sum, run) => sum + run.segmentIds.length, 0),
        publishedBy: context.person?.id ?? null,
        publishedAt: context.now(),
      });
      await storeRelease(transaction, { workId: stored.workId, releaseId: input.releaseId }, chosen);
      await storeReleaseNotes(transaction, { edition: stored, releaseId: input.releaseId }, chosen);
      await recordEvent(context, transaction, {
        workId: stored.workId,
        kind: 'release-published',
        language: stored.language,
        details: { editionId: stored.id, name: stored.name, count: stored.releases },
      });
      const [made] = await readReleases(transaction, input, input.releaseId);
      if (!made) throw new ServiceError('not-found', 'release');
      return { ...made, lapsed: lapsed.map(toLapsed) };
    },
    // One snapshot: what is saved or approved meanwhile is wholly in the next release.
    { isolationLevel: 'repeatable read' },
  );
}

/** Of two who publish at once, the second is given up here and run again on what the first left. */
async function countRelease(transaction: Transaction, { workId, editionId }: PublishEdition) {
  const [stored] = await transaction
    .update(edition)
    .set({ releases: sql`${edition.releases} + 1` })
    .where(and(eq(edition.workId, workId), eq(edition.id, editionId)))
    .returning();
  if (!stored) throw new ServiceError('not-found', 'edition');
  return stored;
}

async function countSegments(transaction: Transaction, workId: string): Promise<number> {
  const { rows } = await transaction.execute<{ segments: number }>(
    sql`select coalesce(sum(segments), 0)::int as segments from document where work_id = ${workId} and number > 0`,
  );
  return rows[0]?.segments ?? 0;
}
