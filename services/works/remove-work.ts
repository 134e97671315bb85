import { eq } from 'drizzle-orm';
import { work } from '@/db/schema/work';
import type { Context } from '../context';
import { requireAct } from '../people/require-act';
import { ServiceError } from '../service-error';

/** Removes a work with all that belongs to it. Its title is asked for, so that nothing goes by mistake. */
export async function removeWork(
  context: Context,
  input: { workId: string; title: string },
): Promise<{ removed: true }> {
  const { work: found } = await requireAct(context, input.workId, 'own');
  if (found.title !== input.title) throw new ServiceError('bad-request', 'title', { title: found.title });
  await context.database.delete(work).where(eq(work.id, input.workId));
  return { removed: true };
}
