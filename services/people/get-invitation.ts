import { eq } from 'drizzle-orm';
import { invitation, user } from '@/db/schema/people';
import { work } from '@/db/schema/work';
import type { Context } from '@/services/context';
import { ServiceError } from '@/services/service-error';
import { hashToken } from './invite';

/** What a token invites to, also when it no longer does. */
export async function getInvitation({ database, now }: Context, token: string) {
  const [found] = await database
    .select({ invitation, by: user.name, work: { id: work.id, title: work.title, author: work.author } })
    .from(invitation)
    .innerJoin(user, eq(user.id, invitation.invitedBy))
    .leftJoin(work, eq(work.id, invitation.workId))
    .where(eq(invitation.tokenHash, hashToken(token)));
  // A work that was removed since leaves nothing to join.
  if (!found || (found.invitation.workId && !found.work)) throw new ServiceError('not-found', 'invitation');
  const { role, languages, email, expiresAt } = found.invitation;
  return {
    state: invitationState(found.invitation, now()),
    work: found.work,
    role,
    languages,
    invitedBy: found.by,
    email,
    expiresAt: expiresAt.toISOString(),
  };
}

export function invitationState(
  { acceptedAt, expiresAt }: Pick<typeof invitation.$inferSelect, 'acceptedAt' | 'expiresAt'>,
  now: Date,
): 'open' | 'used' | 'expired' {
  if (acceptedAt) return 'used';
  return expiresAt > now ? 'open' : 'expired';
}
