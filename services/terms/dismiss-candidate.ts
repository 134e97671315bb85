import { and, eq } from 'drizzle-orm';
import { candidateDismissal } from '@/db/schema/terms';
import type { Context } from '../context';
import { requireAct } from '../people/require-act';

/** Remembers that a wording is no term, or forgets it. */
export async function dismissCandidate(
  context: Context,
  input: { readonly workId: string; readonly text: string; readonly dismissed: boolean },
): Promise<{ done: true }> {
  await requireAct(context, input.workId, 'translate');
  const { workId } = input;
  const key = input.text.toLowerCase();
  if (input.dismissed) {
    await context.database
      .insert(candidateDismissal)
      .values({ workId, key, userId: context.person?.id ?? null, dismissedAt: context.now() })
      .onConflictDoNothing();
  } else {
    await context.database
      .delete(candidateDismissal)
      .where(and(eq(candidateDismissal.workId, workId), eq(candidateDismissal.key, key)));
  }
  return { done: true };
}
