import { and, eq, sql } from 'drizzle-orm';
import { conceptHold } from '@/db/schema/terms';
import type { Context } from '../context';
import { requireSegment } from '../documents/require-segment';
import { requireAct } from '../people/require-act';
import { listHidden } from './list-hidden';
import { requireConcept } from './require-concept';

type Hold = { readonly workId: string; readonly conceptId: string; readonly segmentId: string | null };

/** Keeps readers from being told of a concept before they come to a sentence; null tells them from the start. */
export async function holdConcept(context: Context, { workId, conceptId, segmentId }: Hold): Promise<{ done: true }> {
  await requireAct(context, workId, 'review');
  const { database } = context;
  if (segmentId === null) {
    await database.delete(conceptHold).where(and(eq(conceptHold.workId, workId), eq(conceptHold.conceptId, conceptId)));
    return { done: true };
  }
  await requireSegment(database, workId, segmentId);
  await requireConcept(database, workId, conceptId);
  const set = { segmentId, userId: context.person?.id ?? null, heldAt: context.now() };
  await database
    .insert(conceptHold)
    .values({ ...set, workId, conceptId })
    .onConflictDoUpdate({ target: [conceptHold.workId, conceptHold.conceptId], set });
  return { done: true };
}

type HoldRecord = {
  readonly conceptId: string;
  readonly segmentId: string;
  readonly documentNumber: number;
  readonly number: number;
};

/** The concepts that are held back in a work, and until which sentence; none to those from whom they are held back. */
export async function listHolds(context: Context, { workId }: { workId: string }): Promise<HoldRecord[]> {
  const { memberships } = await requireAct(context, workId, 'read');
  const hidden = await listHidden(context, workId, memberships);
  const { rows } = await context.database.execute<HoldRecord>(sql`
    select h.concept_id as "conceptId", h.segment_id as "segmentId", d.number as "documentNumber", s.number
    from concept_hold h
    join segment s on s.work_id = h.work_id and s.id = h.segment_id
    join document d on d.work_id = s.work_id and d.id = s.document_id
    where h.work_id = ${workId} and s.retired_at is null
    order by d.number, s.number, h.concept_id`);
  return rows.filter(({ conceptId }) => !hidden.has(conceptId));
}
