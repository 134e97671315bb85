import { inTransaction } from '@/db/transaction';
import type { Context } from '../context';
import { ServiceError } from '../service-error';
import { lockSource } from './lock-source';
import { joinSource } from './recut';
import { requireSource } from './require-source';
import { type CutMade, storeCut } from './store-cut';

export type JoinSegments = {
  readonly workId: string;
  readonly segmentId: string;
  readonly cutId: string;
};

/** Joins a sentence of the source with the next of its paragraph. */
export async function joinSegments(context: Context, input: JoinSegments): Promise<CutMade> {
  await requireSource(context, input.workId);
  return inTransaction(context.database, async (transaction) => {
    const { first, second } = await lockSource(transaction, input);
    if (!second) throw new ServiceError('bad-request', 'nothing-to-join');
    const recut = await joinSource(context, transaction, { first, second });
    const made = { id: input.cutId, kind: 'join' as const, first, secondId: second.id, at: first.text.length, recut };
    return storeCut(context, transaction, made);
  });
}
