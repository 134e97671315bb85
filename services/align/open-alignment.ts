import { and, eq, sql } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { alignment } from '@/db/schema/alignment';
import type { Context } from '../context';
import { requireAct } from '../people/require-act';
import { ServiceError } from '../service-error';

export type AlignmentPlace = { readonly workId: string; readonly alignmentId: string };

/** An alignment that the person may work on. */
export async function requireAlignment(context: Context, { workId, alignmentId }: AlignmentPlace) {
  await requireAct(context, workId, 'translate');
  const [found] = await context.database
    .select()
    .from(alignment)
    .where(and(eq(alignment.workId, workId), eq(alignment.id, alignmentId)));
  if (!found) throw new ServiceError('not-found', 'alignment');
  const allowed = await requireAct(context, workId, 'translate', found.language);
  return { ...allowed, alignment: found };
}

/** Locks an alignment until the transaction ends, so that steps follow one another. Throws when it is finished or gone. */
export async function lockAlignment(transaction: Transaction, { workId, alignmentId }: AlignmentPlace): Promise<void> {
  const { rows } = await transaction.execute<{ finished_at: string | null }>(sql`
    select finished_at from alignment where work_id = ${workId} and id = ${alignmentId} for update`);
  const [found] = rows;
  if (!found) throw new ServiceError('not-found', 'alignment');
  if (found.finished_at !== null) throw new ServiceError('conflict', 'finished');
}
