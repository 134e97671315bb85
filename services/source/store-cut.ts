import { and, eq, isNull, sql } from 'drizzle-orm';
import type { CutKind } from '@/core/format/apply-cuts';
import { keepCut } from '@/core/format/keep-cuts';
import type { EventKind } from '@/core/work/event';
import type { VersionBefore } from '@/core/work/recut-coverage';
import type { Transaction } from '@/db/client';
import { cut } from '@/db/schema/source';
import type { Context } from '../context';
import { recordEvent } from '../record-event';
import { learnFromJoin } from './learn-from-join';
import type { StoredSegment } from './lock-source';
import type { Recut } from './recut';

/** What a cut of the source answers with: the cut, which can be undone, and the sentence to go to. */
export type CutMade = {
  readonly cutId: string;
  readonly documentId: string;
  readonly segmentId: string;
  readonly number: number;
  /** How many versions in how many languages it touched. */
  readonly versions: number;
  readonly languages: number;
};

/** Remembers a cut on the bench, so that it can be undone, and that a newer file is split alike. */
export async function storeCut(
  context: Context,
  transaction: Transaction,
  made: { id: string; kind: CutKind; first: StoredSegment; secondId: string; at: number; recut: Recut },
): Promise<CutMade> {
  const { first, recut } = made;
  const { text, offset } = await readSurroundings(transaction, first, made.at);
  const kept = keepCut(text, { offset, kind: made.kind });
  const learned = made.kind === 'join' ? await learnFromJoin(transaction, first, kept) : [];
  await transaction.insert(cut).values({
    ...kept,
    learned,
    workId: first.workId,
    id: made.id,
    firstId: first.id,
    secondId: made.secondId,
    versions: versionsBefore(recut),
    stood: [...recut.stood],
    madeBy: context.person?.id ?? null,
    madeAt: context.now(),
  });
  return answerCut(context, transaction, { ...made, kind: made.kind === 'join' ? 'source-joined' : 'source-split' });
}

export async function answerCut(
  context: Context,
  transaction: Transaction,
  { id, kind, first, recut }: { id: string; kind: EventKind; first: StoredSegment; recut: Recut },
): Promise<CutMade> {
  const { workId, documentId, number } = first;
  await recordEvent(context, transaction, {
    workId,
    documentId,
    kind,
    segmentId: first.id,
    details: { count: number },
  });
  return {
    cutId: id,
    documentId,
    segmentId: first.id,
    number,
    versions: recut.before.length,
    languages: new Set(recut.before.map((one) => one.language)).size,
  };
}

/** The cut under lock, as long as nobody has undone it. */
export async function findCut(transaction: Transaction, { workId, cutId }: { workId: string; cutId: string }) {
  const [found] = await transaction
    .select()
    .from(cut)
    .where(and(eq(cut.workId, workId), eq(cut.id, cutId), isNull(cut.undoneAt)))
    .for('update');
  return found ?? null;
}

function versionsBefore({ before, after, revisionOf }: Recut): VersionBefore[] {
  const states = new Map(after.map((one) => [one.id, one.state]));
  const takenBy = new Map(after.flatMap((one) => (one.takes ? [[one.takes.id, one.id] as const] : [])));
  return before.map((one) => ({
    ...one,
    left: { revisionId: revisionOf.get(one.id) ?? one.revisionId, state: states.get(one.id) ?? 'withdrawn' },
    takenBy: takenBy.get(one.id) ?? null,
  }));
}

/** The text of the block around a place in a segment, before the cut, and the place in it. */
async function readSurroundings(transaction: Transaction, first: StoredSegment, at: number) {
  const { rows } = await transaction.execute<{ text: string; front: string }>(sql`
    select coalesce(string_agg(text, '' order by number), '') as text,
      coalesce(string_agg(text, '' order by number) filter (where number < ${first.number}), '') as front
    from segment where work_id = ${first.workId} and block_id = ${first.blockId} and retired_at is null`);
  const { text, front } = rows[0] ?? { text: '', front: '' };
  return { text, offset: front.length + at };
}
