import { eq, sql } from 'drizzle-orm';
import { countWords } from '@/core/text/count-words';
import { type CoveringVersion, joinCoverage, type RecutVersion, splitCoverage } from '@/core/work/recut-coverage';
import type { Transaction } from '@/db/client';
import { type StoodOn, segmentSuccessor } from '@/db/schema/source';
import { segment } from '@/db/schema/text';
import { work } from '@/db/schema/work';
import { followTexts } from '../annotations/follow-texts';
import type { Context } from '../context';
import { recountStates } from '../versions/recount-states';
import { joinChoices, splitChoices } from './carry-choices';
import { carryNamed } from './carry-named';
import { forgetStates, recountDocument, type StoredSegment, shiftNumbers } from './lock-source';
import { readCovering } from './read-covering';
import { readStoodOn } from './second-half';
import { shareHistory, storeRecut } from './store-recut';

/** What a cut found, and the revision that each version has after it. */
export type Recut = {
  readonly before: readonly CoveringVersion[];
  readonly after: readonly RecutVersion[];
  readonly revisionOf: ReadonlyMap<string, string>;
  /** What a join took from the second half without any words that lead back. */
  readonly stood: readonly StoodOn[];
};

/** Makes one segment of two neighbours under lock. The second is retired, and leads to the first. */
export async function joinSource(
  context: Context,
  transaction: Transaction,
  { first, second }: { readonly first: StoredSegment; readonly second: StoredSegment },
): Promise<Recut> {
  const { workId, documentId } = first;
  const ends = { workId, firstId: first.id, secondId: second.id };
  const place = { workId, documentId };
  const before = await readCovering(transaction, workId, [first.id, second.id]);
  const others = await readTexts(
    transaction,
    workId,
    before.flatMap((one) => one.segmentIds),
  );
  const text = first.text + second.text;
  others.set(first.id, text);
  const sourceOf = (ids: readonly string[]) => ids.map((id) => others.get(id) ?? '').join('');

  const stood = await readStoodOn(transaction, workId, second.id);
  await forgetStates(transaction, workId, [first.id, second.id]);
  await storeText(transaction, first, text);
  await transaction.execute(sql`
    update segment set retired_at = ${context.now()} where work_id = ${workId} and id = ${second.id}`);
  await shiftNumbers(transaction, { ...place, behind: second.number }, -1);
  await recountDocument(transaction, { ...place, at: context.now() });
  await leadTo(context, transaction, { workId, from: second.id, to: first.id });

  const after = joinCoverage(before, { ...ends, sourceOf });
  const revisionOf = await storeRecut(context, transaction, place, { before, after });
  await shareHistory(transaction, workId, { from: second.id, to: first.id });
  const whole = { id: first.id, text, segmentId: first.id };
  await followTexts(transaction, workId, 'segment', [{ before: [first, second], after: [whole] }]);
  await carryNamed(transaction, workId, { from: second.id, to: first.id });
  await joinChoices(transaction, ends);
  await recount(transaction, workId, [first.id]);
  return { before, after, revisionOf, stood };
}

/** Makes two segments of one under lock; the first keeps the id. `arrange` may change what versions cover after it. */
export async function splitSource(
  context: Context,
  transaction: Transaction,
  first: StoredSegment,
  { at, secondId, arrange = (after) => after }: SplitAt,
): Promise<Recut> {
  const { workId, documentId } = first;
  const ends = { workId, firstId: first.id, secondId };
  const place = { workId, documentId };
  const before = await readCovering(transaction, workId, [first.id]);
  const texts = [first.text.slice(0, at), first.text.slice(at)] as const;

  await forgetStates(transaction, workId, [first.id]);
  await shiftNumbers(transaction, { ...place, behind: first.number }, 1);
  await storeText(transaction, first, texts[0]);
  await transaction
    .insert(segment)
    .values({ ...first, id: secondId, number: first.number + 1, text: texts[1], words: 0 })
    .onConflictDoUpdate({
      target: [segment.workId, segment.id],
      set: { documentId, blockId: first.blockId, number: first.number + 1, retiredAt: null },
    });
  await storeText(transaction, { workId, id: secondId }, texts[1]);
  await recountDocument(transaction, { ...place, at: context.now() });
  await leadTo(context, transaction, { workId, from: first.id, to: secondId });

  const after = arrange(splitCoverage(before, ends));
  const revisionOf = await storeRecut(context, transaction, place, { before, after });
  await shareHistory(transaction, workId, { from: first.id, to: secondId });
  const halves = [
    { id: first.id, text: texts[0], segmentId: first.id },
    { id: secondId, text: texts[1], segmentId: secondId },
  ];
  await followTexts(transaction, workId, 'segment', [{ before: [first], after: halves }]);
  await splitChoices(transaction, ends);
  await recount(transaction, workId, [first.id, secondId]);
  return { before, after, revisionOf, stood: [] };
}

type SplitAt = {
  readonly at: number;
  readonly secondId: string;
  readonly arrange?: (after: RecutVersion[]) => RecutVersion[];
};

async function readTexts(transaction: Transaction, workId: string, ids: readonly string[]) {
  const { rows } = await transaction.execute<{ id: string; text: string }>(sql`
    select id, text from segment where work_id = ${workId} and id = any(${sql.param([...new Set(ids)])}::uuid[])`);
  return new Map(rows.map((row) => [row.id, row.text]));
}

async function storeText(
  transaction: Transaction,
  { workId, id }: Pick<StoredSegment, 'workId' | 'id'>,
  text: string,
): Promise<void> {
  const [found] = await transaction.select({ language: work.language }).from(work).where(eq(work.id, workId));
  const words = countWords(text, found?.language ?? 'und');
  await transaction.execute(sql`
    update segment set text = ${text}, words = ${words} where work_id = ${workId} and id = ${id}`);
}

async function leadTo(
  context: Context,
  transaction: Transaction,
  { workId, from, to }: { workId: string; from: string; to: string },
): Promise<void> {
  await transaction.execute(sql`
    delete from segment_successor where work_id = ${workId} and segment_id = ${to} and successor_id = ${from}`);
  await transaction
    .insert(segmentSuccessor)
    .values({ workId, segmentId: from, successorId: to, since: context.now() })
    .onConflictDoUpdate({
      target: [segmentSuccessor.workId, segmentSuccessor.segmentId, segmentSuccessor.successorId],
      set: { since: context.now() },
    });
}

/** Counts segments again in every language of their work that is begun or was. */
export async function recount(transaction: Transaction, workId: string, segmentIds: readonly string[]): Promise<void> {
  const { rows } = await transaction.execute<{ language: string }>(sql`
    select distinct language from coverage
    where work_id = ${workId} and segment_id = any(${sql.param([...segmentIds])}::uuid[])`);
  const languages = rows.map((row) => row.language);
  if (languages.length > 0) await recountStates(transaction, { workId, languages }, segmentIds);
}
