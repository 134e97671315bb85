import { and, eq } from 'drizzle-orm';
import type { RecutVersion, VersionBefore } from '@/core/work/recut-coverage';
import type { Transaction } from '@/db/client';
import { cut } from '@/db/schema/source';
import { segment } from '@/db/schema/text';
import { version } from '@/db/schema/translation';
import { inTransaction } from '@/db/transaction';
import { followTexts } from '../annotations/follow-texts';
import type { Context } from '../context';
import { ServiceError } from '../service-error';
import { coverSegments } from '../versions/cover-segments';
import { carryErrors } from './carry-named';
import { unlearn } from './learn-from-join';
import { lockSource, type StoredSegment } from './lock-source';
import { joinSource, type Recut, recount, splitSource } from './recut';
import { requireSource } from './require-source';
import { putBackOn } from './second-half';
import { answerCut, type CutMade, findCut } from './store-cut';
import { owning } from './store-recut';

/**
 * Takes a cut of the source back. Versions that nobody has touched since are as they were before it; others keep what they
 * say now. Throws when the sentences are no longer as the cut left them.
 */
export async function undoCut(context: Context, input: { workId: string; cutId: string }): Promise<CutMade> {
  await requireSource(context, input.workId);
  return inTransaction(context.database, async (transaction) => {
    const found = await findCut(transaction, input);
    if (!found?.firstId || !found.secondId) throw new ServiceError('not-found', 'cut');
    const { first, second } = await lockSource(transaction, { workId: input.workId, segmentId: found.firstId });
    const isJoin = found.kind === 'join';
    if (!isJoin && second?.id !== found.secondId) throw new ServiceError('conflict', 'source-changed');
    const recut =
      isJoin || !second
        ? await partAgain(context, transaction, first, { ...found, secondId: found.secondId })
        : await joinSource(context, transaction, { first, second });
    await unlearn(transaction, input.workId, found.learned);
    await transaction
      .update(cut)
      .set({ undoneAt: context.now() })
      .where(and(eq(cut.workId, input.workId), eq(cut.id, input.cutId)));
    const kind = isJoin ? 'source-split' : 'source-joined';
    return answerCut(context, transaction, { id: input.cutId, kind, first, recut });
  });
}

async function partAgain(
  context: Context,
  transaction: Transaction,
  first: StoredSegment,
  { secondId, versions, stood }: Pick<typeof cut.$inferSelect, 'versions' | 'stood'> & { secondId: string },
): Promise<Recut> {
  const { workId } = first;
  const [second] = await transaction
    .select()
    .from(segment)
    .where(and(eq(segment.workId, workId), eq(segment.id, secondId)));
  const at = first.text.length - (second?.text.length ?? 0);
  if (!second?.retiredAt || at <= 0 || first.text.slice(at) !== second.text) {
    throw new ServiceError('conflict', 'source-changed');
  }
  const known = new Map(versions.map((one) => [one.id, one]));
  const arrange = (after: RecutVersion[]) => after.map((one) => asBefore(one, known.get(one.id)));
  const recut = await splitSource(context, transaction, first, { at, secondId, arrange });
  for (const taken of versions) {
    const taker = recut.after.find(({ id }) => id === taken.takenBy);
    if (taker && isUntouched(recut, taker, known.get(taker.id))) {
      await giveBack(context, transaction, first, { recut, taken, taker });
    }
  }
  await putBackOn(transaction, workId, { firstId: first.id, secondId }, stood);
  await recount(transaction, workId, [first.id, secondId]);
  return recut;
}

function asBefore(now: RecutVersion, before: VersionBefore | undefined): RecutVersion {
  if (!before || before.left.revisionId !== now.revisionId) return now;
  const { segmentIds, source, text, omitted, stale, sourceBefore } = before;
  const isDecided = now.state !== before.left.state;
  const judgement = isDecided ? {} : { state: before.state, reason: before.reason };
  return { ...now, segmentIds, source, text, omitted, stale, sourceBefore, ...(text !== now.text && judgement) };
}

function isUntouched({ before }: Recut, { id }: RecutVersion, known: VersionBefore | undefined): boolean {
  return before.find((one) => one.id === id)?.revisionId === known?.left.revisionId;
}

/** Puts back a version that the cut withdrew, with what hangs on its words. */
async function giveBack(
  context: Context,
  transaction: Transaction,
  place: { readonly workId: string; readonly documentId: string },
  { recut, taken, taker }: { recut: Recut; taken: VersionBefore; taker: RecutVersion },
): Promise<void> {
  const { workId } = place;
  const { state, stale, sourceBefore } = taken;
  const isTaken = and(eq(version.state, 'withdrawn'), eq(version.revisionId, taken.revisionId));
  const put = await transaction
    .update(version)
    .set({ state, stale, sourceBefore, updatedAt: context.now() })
    .where(and(eq(version.workId, workId), eq(version.id, taken.id), isTaken))
    .returning({ id: version.id });
  if (put.length === 0) return;
  await coverSegments(transaction, owning(place, taken), taken.segmentIds);
  const joined = recut.before.find(({ id }) => id === taker.id)?.text ?? '';
  const revisionId = recut.revisionOf.get(taker.id) ?? '';
  await carryErrors(transaction, workId, taker.id, [
    { id: taker.id, text: taker.text, from: 0, revisionId },
    { id: taken.id, text: taken.text, from: joined.length - taken.text.length, revisionId: taken.revisionId },
  ]);
  const halves = [taker, taken].map(({ id, text, segmentIds }) => ({ id, text, segmentId: segmentIds[0] ?? '' }));
  await followTexts(transaction, workId, 'version', [{ before: [{ id: taker.id, text: joined }], after: halves }]);
}
