import { and, eq } from 'drizzle-orm';
import { lastLook } from '@/db/schema/review';
import type { Context } from '../context';
import { requireAct } from '../people/require-act';
import { requirePerson } from '../people/require-person';

type Place = { readonly workId: string; readonly documentId: string; readonly language: string };

/** Keeps when the person looked through a chapter; null as if they never had. Answers what was kept before, to go back to it. */
export async function keepLook(context: Context, { at, ...place }: Place & { at: string | null }) {
  await requireAct(context, place.workId, 'comment');
  const { id: userId } = requirePerson(context, 'comment');
  const before = await findLook(context, place);
  const isIt = and(
    eq(lastLook.workId, place.workId),
    eq(lastLook.userId, userId),
    eq(lastLook.documentId, place.documentId),
    eq(lastLook.language, place.language),
  );
  if (at === null) await context.database.delete(lastLook).where(isIt);
  else {
    const look = { at: new Date(Math.min(Date.parse(at), context.now().getTime())) };
    await context.database
      .insert(lastLook)
      .values({ ...place, ...look, userId })
      .onConflictDoUpdate({
        target: [lastLook.workId, lastLook.userId, lastLook.documentId, lastLook.language],
        set: look,
      });
  }
  return { before: before?.toISOString() ?? null };
}

/** When the person last looked through a chapter in a language; null when never. */
export async function findLook(context: Context, { workId, documentId, language }: Place): Promise<Date | null> {
  if (!context.person) return null;
  const [found] = await context.database
    .select({ at: lastLook.at })
    .from(lastLook)
    .where(
      and(
        eq(lastLook.workId, workId),
        eq(lastLook.userId, context.person.id),
        eq(lastLook.documentId, documentId),
        eq(lastLook.language, language),
      ),
    );
  return found?.at ?? null;
}
