import { and, eq, sql } from 'drizzle-orm';
import { isUnresolved } from '@/core/align/kept-bead';
import { type PlacedText, versionsOfBeads } from '@/core/align/versions-of-beads';
import type { Transaction } from '@/db/client';
import { alignment } from '@/db/schema/alignment';
import { contributor } from '@/db/schema/work';
import { inTransaction } from '@/db/transaction';
import type { Context } from '../context';
import { storeVersions } from '../folder/store-versions';
import { recordEvent } from '../record-event';
import { refreshStatistics } from '../refresh-statistics';
import { ServiceError } from '../service-error';
import { recountStates } from '../versions/recount-states';
import { type AlignmentPlace, lockAlignment, requireAlignment } from './open-alignment';
import { type OwnVersion, readOwnVersions } from './read-own-versions';
import { readSource } from './read-source';
import { readBeads } from './store-beads';

/**
 * Puts the translation in as versions of its contributor. What they had before and says the same stays as it is; of all else a new
 * revision is made. Answers how many versions were written. Throws when more beads are unresolved than the person agreed to.
 */
export async function finishAlignment(
  context: Context,
  place: AlignmentPlace & { readonly unresolved: number },
): Promise<{ versions: number; unchanged: number }> {
  const { alignment: found } = await requireAlignment(context, place);
  const { workId, language, contributorId } = found;
  return inTransaction(context.database, async (transaction) => {
    await lockAlignment(transaction, place);
    const source = await readSource(transaction, workId);
    const beads = await readBeads(transaction, place);
    const unresolved = beads.filter(isUnresolved).length;
    if (unresolved > place.unresolved) throw new ServiceError('conflict', 'unresolved', { count: unresolved });
    const texts = versionsOfBeads(beads, source, { text: found.text, language });
    const own = new Map(
      (await readOwnVersions(transaction, { workId, language, contributorId })).map((one) => [
        one.segmentIds.join(),
        one,
      ]),
    );
    const changed = texts.filter((one) => !isSame(own.get(one.segmentIds.join()), one));
    await confirmSame(transaction, workId, own, texts);

    await transaction.execute(sql`
      select from segment where work_id = ${workId} and id = any(${sql.param(changed.flatMap(({ segmentIds }) => segmentIds))}::uuid[])
      order by id for no key update`);
    const siglum = await siglumOf(transaction, workId, contributorId);
    const versions = await storeVersions(
      context,
      transaction,
      { workId, contributorOf: new Map([[siglum, contributorId]]) },
      changed.map(({ segmentIds, text, confidence }) => ({
        siglum,
        language,
        segments: [...segmentIds],
        state: found.state,
        text,
        omitted: text === '',
        reason: '',
        confidence,
      })),
    );
    await refreshStatistics(transaction, versions);
    await recountStates(
      transaction,
      { workId, languages: [language] },
      source.map(({ id }) => id),
    );
    await transaction
      .update(contributor)
      .set({ languages: sql`array_append(${contributor.languages}, ${language})` })
      .where(
        and(
          eq(contributor.workId, workId),
          eq(contributor.id, contributorId),
          sql`not (${language} = any(${contributor.languages}))`,
        ),
      );
    const at = context.now();
    await transaction
      .update(alignment)
      .set({ finishedAt: at, changedAt: at })
      .where(and(eq(alignment.workId, workId), eq(alignment.id, place.alignmentId)));
    const details = { name: found.fileName, count: versions };
    await recordEvent(context, transaction, { workId, kind: 'translation-imported', language, contributorId, details });
    return { versions, unchanged: texts.length - changed.length };
  });
}

/** Drops an alignment that isn't finished; versions never came of it. */
export async function removeAlignment(context: Context, place: AlignmentPlace): Promise<{ removed: true }> {
  await requireAlignment(context, place);
  await inTransaction(context.database, async (transaction) => {
    await lockAlignment(transaction, place);
    await transaction
      .delete(alignment)
      .where(and(eq(alignment.workId, place.workId), eq(alignment.id, place.alignmentId)));
  });
  return { removed: true };
}

function isSame(stored: OwnVersion | undefined, { text }: PlacedText): boolean {
  return stored !== undefined && stored.text === text && stored.omitted === (text === '');
}

/** A version that says the same may have been looked at by now. */
async function confirmSame(
  transaction: Transaction,
  workId: string,
  own: ReadonlyMap<string, OwnVersion>,
  texts: readonly PlacedText[],
): Promise<void> {
  const confirmed = texts.flatMap((one) => {
    const stored = own.get(one.segmentIds.join());
    return stored && stored.confidence !== null && one.confidence === null && isSame(stored, one) ? [stored.id] : [];
  });
  if (confirmed.length === 0) return;
  await transaction.execute(sql`
    update version set confidence = null where work_id = ${workId} and id = any(${sql.param(confirmed)}::uuid[])`);
}

async function siglumOf(transaction: Transaction, workId: string, contributorId: string): Promise<string> {
  const [found] = await transaction
    .select({ siglum: contributor.siglum })
    .from(contributor)
    .where(and(eq(contributor.workId, workId), eq(contributor.id, contributorId)));
  if (!found) throw new ServiceError('not-found', 'contributor');
  return found.siglum;
}
