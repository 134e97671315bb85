import { skipSpace } from '@/core/format/text-lines';
import { inTransaction } from '@/db/transaction';
import type { Context } from '../context';
import { ServiceError } from '../service-error';
import { lockSource } from './lock-source';
import { splitSource } from './recut';
import { requireSource } from './require-source';
import { type CutMade, storeCut } from './store-cut';

export type SplitSegment = {
  readonly workId: string;
  readonly segmentId: string;
  readonly cutId: string;
  /** In UTF-16 code units of its text; white space there stays with the first half. */
  readonly offset: number;
  /** Of the second half. */
  readonly newSegmentId: string;
  /** What the person saw, so that no other text is split. */
  readonly text: string;
};

/** Splits a sentence of the source in two. */
export async function splitSegment(context: Context, input: SplitSegment): Promise<CutMade> {
  await requireSource(context, input.workId);
  return inTransaction(context.database, async (transaction) => {
    const { first } = await lockSource(transaction, input);
    if (first.text !== input.text) throw new ServiceError('conflict', 'source-changed');
    const at = skipSpace(first.text, input.offset, first.text.length);
    if (!isBetween(first.text, at)) throw new ServiceError('bad-request', 'nothing-to-split', { offset: input.offset });
    const secondId = input.newSegmentId;
    const recut = await splitSource(context, transaction, first, { at, secondId });
    return storeCut(context, transaction, { id: input.cutId, kind: 'split', first, secondId, at, recut });
  });
}

/** Whether both sides have text, and no character is parted. */
function isBetween(text: string, at: number): boolean {
  const parts = /^[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(at - 1, at + 1));
  return !parts && text.slice(0, at).trim() !== '' && text.slice(at).trim() !== '';
}
