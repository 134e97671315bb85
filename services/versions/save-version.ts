import { and, eq } from 'drizzle-orm';
import { mayAct } from '@/core/work/role';
import type { RevisionOrigin } from '@/core/work/version-state';
import type { Transaction } from '@/db/client';
import { revision, version } from '@/db/schema/translation';
import { inTransaction } from '@/db/transaction';
import { followTexts } from '../annotations/follow-texts';
import type { Context } from '../context';
import { contributorOf } from '../people/contributor-of';
import { requireAct } from '../people/require-act';
import { ServiceError } from '../service-error';
import { requireTerms } from '../terms/require-terms';
import { findOwnRivals, listCovered, withdrawInto } from './cover-segments';
import { lockSavedRun } from './lock-saved-run';
import { readWritten } from './read-written';
import { recountStates } from './recount-states';
import { settleBeside, storeBeside, storeText } from './store-text';

type Stored = typeof version.$inferSelect;

export type SaveVersion = {
  readonly workId: string;
  readonly documentId: string;
  readonly versionId: string;
  readonly language: string;
  readonly segmentIds: readonly string[];
  readonly text: string;
  readonly omitted: boolean;
  readonly origin: RevisionOrigin;
  readonly revisionId: string;
  readonly baseRevisionId: string | null;
  readonly state?: 'draft' | 'in-review' | 'approved' | undefined;
  readonly settles: readonly string[];
  /** Whose version a new one is, by a reviewer's hand; the writer's own where it is left out. */
  readonly contributorId?: string;
  /** Whether the run is made shorter on purpose. */
  readonly shortens?: boolean;
};

/**
 * Saves a text for a run of segments. Nothing is lost by it: a save whose base is not the newest revision is kept beside it, and so
 * is one from before the source was split, whose writer saw fewer sentences than the version covers.
 * A run longer than before joins sentences, and withdraws the contributor's own versions of those that it takes in.
 * A withdrawn version is taken up again, unless its contributor has another of the sentence by now: then it stands beside that.
 */
export async function saveVersion(context: Context, asked: SaveVersion) {
  const { memberships } = await requireAct(context, asked.workId, 'translate', asked.language);
  const mayReview = mayAct(memberships, 'review', asked.language);
  if (asked.state === 'approved' && !mayReview) throw new ServiceError('forbidden', 'review');

  return inTransaction(context.database, async (transaction) => {
    const { segmentIds, isParted } = await lockSavedRun(transaction, asked);
    const input = { ...asked, segmentIds };
    const me = await contributorOf(context, transaction, input.workId);
    const stored = await findVersion(transaction, input);
    if (stored) requireSamePlace(stored, input);
    const contributorId = stored?.contributorId ?? input.contributorId ?? me.id;
    if (contributorId !== me.id && !mayReview) throw new ServiceError('forbidden', 'not-yours');
    if (await isSaved(transaction, input)) return readWritten(transaction, input, input.segmentIds, me, false);

    const own = { ...input, contributorId };
    const rivals = await findOwnRivals(transaction, own, input.segmentIds);
    const newer = findNewer(stored, rivals, input, isParted);
    if (newer) {
      const beside = await storeBeside(context, transaction, newer, input, me.id);
      return readWritten(transaction, input, input.segmentIds, me, beside);
    }
    const covered = stored ? await listCovered(transaction, own) : [];
    const touched = [...input.segmentIds, ...covered];
    const replaced = stored ? [{ ...stored, covered }] : [];
    for (const rival of rivals) {
      const taken = await withdrawInto(context, transaction, rival, input);
      touched.push(...taken);
      replaced.push({ ...rival, covered: taken });
    }
    await storeText(context, transaction, { input, own, stored, covered, writerId: me.id, mayReview });
    await followReplaced(transaction, input, replaced);
    if (input.state === 'approved') await requireTerms(transaction, input);
    await settleBeside(context, transaction, input);
    await recountStates(transaction, { workId: input.workId, languages: [input.language] }, touched);
    return readWritten(transaction, input, touched, me, false);
  });
}

/** The version under lock, or null where there is none yet. */
export async function findVersion(transaction: Transaction, at: { workId: string; versionId: string }) {
  const rows = await transaction
    .select()
    .from(version)
    .where(and(eq(version.workId, at.workId), eq(version.id, at.versionId)))
    .for('update');
  return rows[0] ?? null;
}

/** The version that has moved on, was parted, or has taken the place, since the writer began; null where the save may go ahead. */
function findNewer(
  stored: Stored | null,
  rivals: readonly Stored[],
  input: SaveVersion,
  isParted: boolean,
): Stored | null {
  if (stored && stored.revisionId !== input.baseRevisionId) return stored;
  if (stored && isParted && (stored.text !== input.text || stored.omitted !== input.omitted)) return stored;
  return stored && stored.state !== 'withdrawn' ? null : (rivals[0] ?? null);
}

/** Notes and comments go along with their words, from the versions that this text takes the place of. */
async function followReplaced(
  transaction: Transaction,
  { workId, versionId, text, segmentIds }: SaveVersion,
  replaced: readonly (Stored & { readonly covered: readonly string[] })[],
): Promise<void> {
  const placeOf = ({ covered }: { covered: readonly string[] }) =>
    segmentIds.findIndex((segmentId) => covered.includes(segmentId));
  const before = replaced.toSorted((one, other) => placeOf(one) - placeOf(other));
  const after = [{ id: versionId, text, segmentId: segmentIds[0] ?? '' }];
  if (before.every((one) => one.id === versionId && one.text === text)) return;
  await followTexts(transaction, workId, 'version', [{ before, after }]);
}

function requireSamePlace(stored: Stored, input: SaveVersion): void {
  if (stored.language !== input.language || stored.documentId !== input.documentId) {
    throw new ServiceError('bad-request', 'other-place', { language: stored.language, documentId: stored.documentId });
  }
}

async function isSaved(transaction: Transaction, input: SaveVersion): Promise<boolean> {
  const rows = await transaction
    .select({ id: revision.id })
    .from(revision)
    .where(and(eq(revision.workId, input.workId), eq(revision.id, input.revisionId)));
  return rows.length > 0;
}
