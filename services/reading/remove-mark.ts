import { and, eq, isNull } from 'drizzle-orm';
import { readerMark } from '@/db/schema/reader-mark';
import type { Context } from '../context';
import { requireAct } from '../people/require-act';
import { hashReaderKey } from './reader-key';

type RemoveMark = { readonly workId: string; readonly markId: string; readonly device: string };

/** Takes back a mark of one's own; one of somebody else's stays. */
export async function removeMark(
  context: Context,
  { workId, markId, device }: RemoveMark,
): Promise<{ markId: string }> {
  await requireAct(context, workId, 'read');
  const isOwn = eq(readerMark.keyHash, await hashReaderKey(context, device));
  await context.database
    .update(readerMark)
    .set({ removedAt: context.now() })
    .where(and(eq(readerMark.workId, workId), eq(readerMark.id, markId), isOwn, isNull(readerMark.removedAt)));
  return { markId };
}
