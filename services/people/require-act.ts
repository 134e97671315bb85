import { and, eq, sql } from 'drizzle-orm';
import { cache } from 'react';
import { mayRead } from '@/core/work/may-read';
import { type Act, type Membership, mayAct } from '@/core/work/role';
import { member, work } from '@/db/schema/work';
import type { Context } from '@/services/context';
import { ServiceError } from '@/services/service-error';

export type AllowedWork = { readonly work: typeof work.$inferSelect; readonly memberships: readonly Membership[] };

/**
 * The work and the asker's memberships in it, if they may do this in it (and in this language).
 * Throws 404 for a work that they may not even see, 401 when nobody is signed in and the act needs a person, otherwise 403.
 */
export async function requireAct(context: Context, workId: string, act: Act, language?: string): Promise<AllowedWork> {
  if (!context.person && act !== 'read') throw new ServiceError('sign-in-required', act);
  const { found, memberships } = await readMemberships(context, workId);
  if (!found || !mayRead(found, memberships)) throw new ServiceError('not-found', 'work');
  if (act !== 'read' && !mayAct(memberships, act, language)) throw new ServiceError('forbidden', act);
  return { work: found, memberships };
}

/** Once for a page, of which many services ask. */
const readMemberships = cache(async ({ database, person }: Context, workId: string) => {
  const isTheirs = person ? and(eq(member.workId, work.id), eq(member.userId, person.id)) : sql`false`;
  const rows = await database
    .select({ work, role: member.role, languages: member.languages })
    .from(work)
    .leftJoin(member, isTheirs)
    .where(eq(work.id, workId));
  return {
    found: rows[0]?.work,
    memberships: rows.flatMap(({ role, languages }) => (role ? [{ role, languages }] : [])),
  };
});
