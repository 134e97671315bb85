import { eq } from 'drizzle-orm';
import type { LinePolicy } from '@/core/work/line-policy';
import { work } from '@/db/schema/work';
import { inTransaction } from '@/db/transaction';
import type { Context } from '../context';
import { requireAct } from '../people/require-act';
import { recordEvent } from '../record-event';

/** Says what translations of a work do with whole lines in another language. */
export async function setLinePolicy(
  context: Context,
  { workId, policy }: { readonly workId: string; readonly policy: LinePolicy },
): Promise<{ policy: LinePolicy }> {
  await requireAct(context, workId, 'review');
  await inTransaction(context.database, async (transaction) => {
    await transaction.update(work).set({ linePolicy: policy }).where(eq(work.id, workId));
    await recordEvent(context, transaction, { workId, kind: 'work-changed', details: { name: 'linePolicy' } });
  });
  return { policy };
}
