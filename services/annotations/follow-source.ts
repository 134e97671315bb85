import { sql } from 'drizzle-orm';
import { findChangedStretches } from '@/core/annotation/changed-stretches';
import type { AnchoredText } from '@/core/annotation/follow-through-texts';
import type { Transaction } from '@/db/client';
import { unnest } from '@/db/unnest';
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
 * stored. What was held until a sentence that is gone, a note or a concept, is held until those in its place have been read.
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
  const holds = changes.flatMap((change) => {
    const last = change.after.at(-1);
    const stays = new Set(change.after.map(({ id }) => id));
    return last ? change.before.filter(({ id }) => !stays.has(id)).map(({ id }) => ({ id, to: last.id })) : [];
  });
  if (holds.length === 0) return;
  const moved = sql`${unnest({
    id: ['uuid', holds.map(({ id }) => id)],
    to_id: ['uuid', holds.map(({ to }) => to)],
  })} as h (id, to_id)`;
  await transaction.execute(sql`
    update note n set held_until_id = h.to_id from ${moved} where n.work_id = ${workId} and n.held_until_id = h.id`);
  await transaction.execute(sql`
    update concept_hold n set segment_id = h.to_id from ${moved} where n.work_id = ${workId} and n.segment_id = h.id`);
}
