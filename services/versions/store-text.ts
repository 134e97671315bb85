import { and, eq, inArray, sql } from 'drizzle-orm';
import { stateAfterEdit } from '@/core/work/edit-outcome';
import type { VersionState } from '@/core/work/version-state';
import type { Transaction } from '@/db/client';
import { revision, version } from '@/db/schema/translation';
import { contributor } from '@/db/schema/work';
import type { Context } from '../context';
import { recordEvent } from '../record-event';
import { ServiceError } from '../service-error';
import { coverSegments } from './cover-segments';
import type { SaveVersion } from './save-version';

type Stored = typeof version.$inferSelect;

/** Writes a revision and makes it the newest of its version, which is made where it isn't there. */
export async function storeText(
  context: Context,
  transaction: Transaction,
  save: {
    readonly input: SaveVersion;
    readonly own: SaveVersion & { readonly contributorId: string };
    readonly stored: Stored | null;
    /** The segments that it covered before. */
    readonly covered: readonly string[];
    readonly writerId: string;
    readonly mayReview: boolean;
  },
): Promise<void> {
  const { input, own, stored, writerId } = save;
  const grown = stored !== null && stored.state !== 'withdrawn' && own.segmentIds.length > save.covered.length;
  const state = input.state ?? stateOf(stored, input, save.mayReview);
  if (stored?.state === 'approved' && !save.mayReview) throw new ServiceError('conflict', 'approved');
  const text = { state, text: input.text, omitted: input.omitted, revisionId: input.revisionId };
  const at = context.now();
  if (stored) {
    const reason = state === 'changes-requested' ? stored.reason : '';
    await transaction
      .update(version)
      .set({ ...text, reason, stale: false, sourceBefore: null, confidence: null, updatedAt: at })
      .where(and(eq(version.workId, own.workId), eq(version.id, own.versionId)));
  } else {
    const { workId, documentId, language, contributorId } = own;
    await transaction.insert(version).values({
      ...text,
      id: own.versionId,
      workId,
      documentId,
      language,
      contributorId,
      createdAt: at,
      updatedAt: at,
    });
  }
  await storeRevision(context, transaction, own.versionId, input, { writerId, beside: false });
  await coverSegments(transaction, own, input.segmentIds);
  await recordSave(context, transaction, { input: own, before: stored?.state ?? null, after: state, grown, writerId });
}

function stateOf(stored: Stored | null, input: SaveVersion, mayReview: boolean): VersionState {
  if (!stored) return 'draft';
  const isSame = stored.text === input.text && stored.omitted === input.omitted;
  if (isSame && stored.state !== 'withdrawn') return stored.state;
  const state = stateAfterEdit(stored.state, mayReview);
  if (!state) throw new ServiceError('conflict', stored.state);
  return state;
}

/** Keeps a text beside a newer one. False when both say the same, and there is nothing to settle. */
export async function storeBeside(
  context: Context,
  transaction: Transaction,
  newer: Stored,
  input: SaveVersion,
  writerId: string,
): Promise<boolean> {
  const beside = newer.text !== input.text || newer.omitted !== input.omitted;
  await storeRevision(context, transaction, newer.id, input, { writerId, beside });
  return beside;
}

async function storeRevision(
  context: Context,
  transaction: Transaction,
  versionId: string,
  input: SaveVersion,
  { writerId, beside }: { writerId: string; beside: boolean },
): Promise<void> {
  await transaction.insert(revision).values({
    workId: input.workId,
    id: input.revisionId,
    versionId,
    baseId: input.baseRevisionId,
    contributorId: writerId,
    text: input.text,
    omitted: input.omitted,
    segmentIds: [...input.segmentIds],
    origin: input.origin,
    beside,
    createdAt: context.now(),
  });
}

/** Takes revisions that this save answers out of waiting; they stay in the history. */
export async function settleBeside(context: Context, transaction: Transaction, input: SaveVersion): Promise<void> {
  if (input.settles.length === 0) return;
  const settled = await transaction
    .update(revision)
    .set({ beside: false })
    .where(
      and(
        eq(revision.workId, input.workId),
        eq(revision.versionId, input.versionId),
        eq(revision.beside, true),
        inArray(revision.id, [...input.settles]),
      ),
    )
    .returning({ id: revision.id });
  if (settled.length === 0) return;
  await recordEvent(context, transaction, {
    ...placeOf(input),
    kind: 'conflict-settled',
    details: { count: settled.length },
  });
}

async function recordSave(
  context: Context,
  transaction: Transaction,
  save: {
    input: SaveVersion & { contributorId: string };
    before: VersionState | null;
    after: VersionState;
    grown: boolean;
    writerId: string;
  },
): Promise<void> {
  const place = { ...placeOf(save.input), contributorId: save.writerId };
  if (!save.before) {
    await recordEvent(context, transaction, { ...place, kind: 'version-begun' });
    await noteLanguage(transaction, save.input);
  }
  if (save.grown) {
    const count = save.input.segmentIds.length;
    await recordEvent(context, transaction, { ...place, kind: 'version-merged', details: { count } });
  }
  const before = save.before ?? 'draft';
  if (save.after !== before) {
    const details = { before, after: save.after };
    await recordEvent(context, transaction, { ...place, kind: 'version-state-changed', details });
  }
}

async function noteLanguage(
  transaction: Transaction,
  { workId, language, contributorId }: SaveVersion & { contributorId: string },
): Promise<void> {
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
}

function placeOf(input: SaveVersion) {
  const { workId, documentId, language, versionId } = input;
  return { workId, documentId, language, versionId, segmentId: input.segmentIds[0] ?? null };
}
