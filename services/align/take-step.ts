import { and, eq, sql } from 'drizzle-orm';
import { keepsContent, type Splice } from '@/core/align/edit-beads';
import type { KeptBead } from '@/core/align/kept-bead';
import type { Transaction } from '@/db/client';
import { alignment, alignmentStep } from '@/db/schema/alignment';
import { inTransaction } from '@/db/transaction';
import type { Context } from '../context';
import { ServiceError } from '../service-error';
import { type AlignmentPlace, lockAlignment, requireAlignment } from './open-alignment';
import { plainBeads, readBeads, replaceBeads } from './store-beads';

export type TakeStep = AlignmentPlace & {
  readonly at: number;
  readonly removed: readonly string[];
  readonly put: readonly KeptBead[];
};

/**
 * Puts beads in the place of those that stand from `at` on. Throws when others stand there by now, or when a segment or a stretch
 * of the file would be lost, doubled, or cross another.
 */
export async function takeStep(context: Context, input: TakeStep): Promise<{ steps: number }> {
  await requireAlignment(context, input);
  return inTransaction(context.database, async (transaction) => {
    await lockAlignment(transaction, input);
    const removed = await readBeads(transaction, input, { from: input.at, to: input.at + input.removed.length });
    if (removed.map(({ id }) => id).join() !== input.removed.join())
      throw new ServiceError('conflict', 'beads-changed');
    if (!keepsContent(removed, input.put)) throw new ServiceError('bad-request', 'content');
    await requireOneChapter(transaction, input);
    await storeStep(context, transaction, input, { at: input.at, removed, put: input.put });
    return { steps: (await countSteps(transaction, input)).standing };
  });
}

/** Changes the beads, and keeps what it took to undo that. */
export async function storeStep(
  context: Context,
  transaction: Transaction,
  { workId, alignmentId }: AlignmentPlace,
  { at, removed, put }: Splice,
): Promise<void> {
  const place = { workId, alignmentId };
  await replaceBeads(transaction, place, { at, removed: removed.length, put });
  await transaction.insert(alignmentStep).values({
    ...place,
    number: (await countSteps(transaction, place)).all + 1,
    position: at,
    removed: [...removed],
    put: [...put],
    undone: false,
    takenBy: context.person?.id ?? null,
    takenAt: context.now(),
  });
  await touch(context, transaction, place);
}

/** Takes the newest step back that isn't taken back yet, whoever took it, and answers what that changes. */
export async function undoStep(context: Context, input: AlignmentPlace) {
  await requireAlignment(context, input);
  return inTransaction(context.database, async (transaction) => {
    await lockAlignment(transaction, input);
    const [step] = await transaction
      .select()
      .from(alignmentStep)
      .where(
        and(
          eq(alignmentStep.workId, input.workId),
          eq(alignmentStep.alignmentId, input.alignmentId),
          eq(alignmentStep.undone, false),
        ),
      )
      .orderBy(sql`${alignmentStep.number} desc`)
      .limit(1);
    if (!step) throw new ServiceError('conflict', 'nothing-to-undo');
    const splice = { at: step.position, removed: plainBeads(step.put), put: plainBeads(step.removed) };
    await replaceBeads(transaction, input, { ...splice, removed: splice.removed.length });
    await transaction
      .update(alignmentStep)
      .set({ undone: true })
      .where(
        and(
          eq(alignmentStep.workId, input.workId),
          eq(alignmentStep.alignmentId, input.alignmentId),
          eq(alignmentStep.number, step.number),
        ),
      );
    await touch(context, transaction, input);
    return { splice, steps: (await countSteps(transaction, input)).standing };
  });
}

/** How many steps were taken, and how many of them stand. */
export async function countSteps(transaction: Pick<Transaction, 'execute'>, { workId, alignmentId }: AlignmentPlace) {
  const { rows } = await transaction.execute<{ all: string; standing: string }>(sql`
    select count(*) as all, count(*) filter (where not undone) as standing from alignment_step
    where work_id = ${workId} and alignment_id = ${alignmentId}`);
  return { all: Number(rows[0]?.all ?? 0), standing: Number(rows[0]?.standing ?? 0) };
}

async function touch(
  context: Context,
  transaction: Transaction,
  { workId, alignmentId }: AlignmentPlace,
): Promise<void> {
  await transaction
    .update(alignment)
    .set({ changedAt: context.now() })
    .where(and(eq(alignment.workId, workId), eq(alignment.id, alignmentId)));
}

/** A version lies within one chapter. */
async function requireOneChapter(transaction: Transaction, { workId, put }: TakeStep): Promise<void> {
  const runs = put.filter(({ segmentIds }) => segmentIds.length > 1).map(({ segmentIds }) => `{${segmentIds.join()}}`);
  if (runs.length === 0) return;
  const { rows } = await transaction.execute(sql`
    select from unnest(${sql.param(runs)}::text[]) as run (ids)
    join segment s on s.work_id = ${workId} and s.id = any(run.ids::uuid[])
    group by run.ids having count(distinct s.document_id) > 1`);
  if (rows.length > 0) throw new ServiceError('bad-request', 'two-chapters');
}
