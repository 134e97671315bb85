import { eq } from 'drizzle-orm';
import { work } from '@/db/schema/work';
import { inTransaction } from '@/db/transaction';
import type { Context } from '../context';
import { requireAct } from '../people/require-act';
import { ServiceError } from '../service-error';
import { passHomeOn } from '../terms/pass-home-on';

/**
 * Removes a work with all that belongs to it; a glossary that other works use gets another home. Its title is asked for, so that
 * nothing goes by mistake.
 */
export async function removeWork(
  context: Context,
  input: { workId: string; title: string },
): Promise<{ removed: true }> {
  const { work: found } = await requireAct(context, input.workId, 'own');
  if (found.title !== input.title) throw new ServiceError('bad-request', 'title', { title: found.title });
  await inTransaction(context.database, async (transaction) => {
    await passHomeOn(transaction, input.workId);
    await transaction.delete(work).where(eq(work.id, input.workId));
  });
  return { removed: true };
}
