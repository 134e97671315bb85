import { and, eq } from 'drizzle-orm';
import { markedLine } from '@/db/schema/terms';
import type { Context } from '../context';
import { requireSegment } from '../documents/require-segment';
import { requireAct } from '../people/require-act';

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
  await requireSegment(database, workId, segmentId);
  const set = { language, userId: context.person?.id ?? null, markedAt: context.now() };
  await database
    .insert(markedLine)
    .values({ ...set, workId, segmentId })
    .onConflictDoUpdate({ target: [markedLine.workId, markedLine.segmentId], set });
  return { done: true };
}
