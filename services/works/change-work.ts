import { eq } from 'drizzle-orm';
import type { Visibility } from '@/core/work/role';
import { work } from '@/db/schema/work';
import { inTransaction } from '@/db/transaction';
import type { Context } from '../context';
import { requireAct } from '../people/require-act';
import { recordEvent } from '../record-event';
import { ServiceError } from '../service-error';
import { readWorks } from './read-works';

type Changes = {
  readonly title?: string | undefined;
  readonly author?: string | undefined;
  readonly kind?: string | undefined;
  readonly summary?: string | undefined;
  readonly licence?: string | undefined;
  readonly visibility?: Visibility | undefined;
  readonly sourceLocked?: boolean | undefined;
  readonly exceptions?: readonly string[] | undefined;
  readonly readerMarks?: boolean | undefined;
};

/** Changes what is said about a work; what isn't named stays. */
export async function changeWork(context: Context, input: Changes & { readonly workId: string }) {
  await requireAct(context, input.workId, 'own');
  const { workId, ...changes } = input;
  const set = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
  return inTransaction(context.database, async (transaction) => {
    await transaction
      .update(work)
      .set({ ...set, updatedAt: context.now() })
      .where(eq(work.id, workId));
    const details = { name: Object.keys(set).join(', ') };
    await recordEvent(context, transaction, { workId, kind: 'work-changed', details });
    const [changed] = await readWorks({ ...context, database: transaction }, [workId]);
    if (!changed) throw new ServiceError('not-found', 'work');
    return changed;
  });
}
