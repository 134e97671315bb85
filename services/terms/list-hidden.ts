import { eq } from 'drizzle-orm';
import { type Membership, mayAct } from '@/core/work/role';
import { conceptHold } from '@/db/schema/terms';
import type { Context } from '../context';

/** The concepts that a work holds back from someone with these memberships: all that are held, unless they take part in it. */
export async function listHidden(
  { database }: Context,
  workId: string,
  memberships: readonly Membership[],
): Promise<ReadonlySet<string>> {
  if (mayAct(memberships, 'comment')) return new Set();
  const held = await database
    .select({ conceptId: conceptHold.conceptId })
    .from(conceptHold)
    .where(eq(conceptHold.workId, workId));
  return new Set(held.map(({ conceptId }) => conceptId));
}
