import { sql } from 'drizzle-orm';
import { findChangedStretches } from '@/core/annotation/changed-stretches';
import type { AnchoredText } from '@/core/annotation/follow-through-texts';
import type { Transaction } from '@/db/client';
import { followTexts } from './follow-texts';

/** The sentences of a work in order, before its source changes. */
export async function readSourceTexts(transaction: Transaction, workId: string): Promise<AnchoredText[]> {
  const { rows } = await transaction.execute<{ id: string; text: string }>(sql`
    select s.id, s.text from segment s join document d on d.work_id = s.work_id and d.id = s.document_id
    where s.work_id = ${workId} and s.retired_at is null order by d.number, s.number`);
  return rows;
}

/**
 * Takes all that stands on the source through a change of it, sentences edited, parted, joined, gone or new, when they are
 * stored.
 */
export async function followSource(
  transaction: Transaction,
  workId: string,
  before: readonly AnchoredText[],
  after: readonly AnchoredText[],
): Promise<void> {
  const changes = findChangedStretches(before, after).map((one) => ({
    before: one.before,
    after: one.after.map(({ id, text }) => ({ id, text, segmentId: id })),
  }));
  await followTexts(transaction, workId, 'segment', changes);
}
