import { and, eq, isNull } from 'drizzle-orm';
import { markedLine } from '@/db/schema/terms';
import { segment } from '@/db/schema/text';
import type { Context } from '../context';
import { requireAct } from '../people/require-act';
import { ServiceError } from '../service-error';

type Marking = {
  readonly workId: string;
  readonly segmentId: string;
  /** Null says that it is none; undefined leaves it to the glossary. */
  readonly language?: string | null | undefined;
};

/** Says that a sentence is a whole line in another language, or that it is none. */
export async function markLine(context: Context, { workId, segmentId, language }: Marking): Promise<{ done: true }> {
  await requireAct(context, workId, 'review');
  const { database } = context;
  if (language === undefined) {
    await database.delete(markedLine).where(and(eq(markedLine.workId, workId), eq(markedLine.segmentId, segmentId)));
    return { done: true };
  }
  const [found] = await database
    .select({ id: segment.id })
    .from(segment)
    .where(and(eq(segment.workId, workId), eq(segment.id, segmentId), isNull(segment.retiredAt)));
  if (!found) throw new ServiceError('not-found', 'segment');
  const set = { language, userId: context.person?.id ?? null, markedAt: context.now() };
  await database
    .insert(markedLine)
    .values({ ...set, workId, segmentId })
    .onConflictDoUpdate({ target: [markedLine.workId, markedLine.segmentId], set });
  return { done: true };
}
