import { and, eq, sql } from 'drizzle-orm';
import type { CoveringVersion, RecutVersion } from '@/core/work/recut-coverage';
import type { Transaction } from '@/db/client';
import { revision, version } from '@/db/schema/translation';
import { followTexts } from '../annotations/follow-texts';
import type { Context } from '../context';
import { recordEvent } from '../record-event';
import { coverSegments } from '../versions/cover-segments';
import { carryErrors } from './carry-named';

type Place = { readonly workId: string; readonly documentId: string };

/**
 * Writes versions as a cut leaves them: what they cover, and whether they are stale. A text made of two is a new revision, and
 * the version that it took in is withdrawn. Answers the revision that each has now.
 */
export async function storeRecut(
  context: Context,
  transaction: Transaction,
  place: Place,
  { before, after }: { before: readonly CoveringVersion[]; after: readonly RecutVersion[] },
): Promise<Map<string, string>> {
  const revisionOf = new Map(before.map((one) => [one.id, one.revisionId]));
  const known = new Map(before.map((one) => [one.id, one]));
  for (const { takes } of after) if (takes) await withdrawTaken(context, transaction, place, takes);
  for (const one of after) {
    const was = known.get(one.id);
    if (!was) continue;
    if (one.takes || one.text !== was.text) {
      revisionOf.set(one.id, await storeJoined(context, transaction, place, one, was.text));
    } else if (one.stale !== was.stale || one.sourceBefore !== was.sourceBefore) {
      const { stale, sourceBefore } = one;
      await transaction.update(version).set({ stale, sourceBefore }).where(at(place, one.id));
    }
    await coverSegments(transaction, owning(place, one), one.segmentIds);
  }
  return revisionOf;
}

/** Gives a version another text for another run, as a new revision. */
async function storeJoined(
  context: Context,
  transaction: Transaction,
  place: Place,
  one: RecutVersion,
  textBefore: string,
): Promise<string> {
  const revisionId = context.newId();
  const { state, reason, text, omitted, stale, sourceBefore } = one;
  await transaction.insert(revision).values({
    workId: place.workId,
    id: revisionId,
    versionId: one.id,
    baseId: one.revisionId,
    contributorId: one.contributorId,
    text,
    omitted,
    segmentIds: [...one.segmentIds],
    origin: 'merged',
    createdAt: context.now(),
  });
  await transaction
    .update(version)
    .set({ state, reason, text, omitted, stale, sourceBefore, revisionId, updatedAt: context.now() })
    .where(at(place, one.id));
  if (one.takes) {
    const from = one.takes.text === '' || one.takes.omitted ? 0 : text.length - one.takes.text.length;
    await carryErrors(transaction, place.workId, one.takes.id, [{ id: one.id, text, from: -from, revisionId }]);
    const whole = { id: one.id, text, segmentId: one.segmentIds[0] ?? '' };
    const halves = [{ id: one.id, text: textBefore }, one.takes];
    await followTexts(transaction, place.workId, 'version', [{ before: halves, after: [whole] }]);
  }
  return revisionId;
}

async function withdrawTaken(context: Context, transaction: Transaction, place: Place, taken: CoveringVersion) {
  await coverSegments(transaction, owning(place, taken), []);
  await transaction.update(version).set({ state: 'withdrawn', updatedAt: context.now() }).where(at(place, taken.id));
  await recordEvent(context, transaction, {
    ...place,
    kind: 'version-state-changed',
    language: taken.language,
    versionId: taken.id,
    contributorId: taken.contributorId,
    segmentId: taken.segmentIds[0] ?? null,
    details: { before: taken.state, after: 'withdrawn' },
  });
}

/** Lets the history of one segment be found at another as well. */
export async function shareHistory(
  transaction: Transaction,
  workId: string,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<void> {
  await transaction.execute(sql`
    insert into coverage (work_id, segment_id, version_id, language, contributor_id, live)
    select work_id, ${to}::uuid, version_id, language, contributor_id, false from coverage
    where work_id = ${workId} and segment_id = ${from}
    on conflict do nothing`);
}

function at(place: Place, versionId: string) {
  return and(eq(version.workId, place.workId), eq(version.id, versionId));
}

export function owning(place: Place, { id, language, contributorId }: CoveringVersion) {
  return { workId: place.workId, versionId: id, language, contributorId };
}
