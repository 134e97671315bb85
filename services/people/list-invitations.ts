import { and, desc, eq, gt, isNull } from 'drizzle-orm';
import { invitation, user } from '@/db/schema/people';
import type { Context } from '@/services/context';
import { requireAct } from './require-act';

/** Invitations to a work that can still be accepted, newest first. For its owners. */
export async function listInvitations(context: Context, workId: string) {
  await requireAct(context, workId, 'own');
  const rows = await context.database
    .select({ invitation, invitedBy: user.name })
    .from(invitation)
    .innerJoin(user, eq(user.id, invitation.invitedBy))
    .where(and(eq(invitation.workId, workId), isNull(invitation.acceptedAt), gt(invitation.expiresAt, context.now())))
    .orderBy(desc(invitation.createdAt), desc(invitation.id));
  return rows.map(({ invitation: { id, role, languages, email, createdAt, expiresAt }, invitedBy }) => ({
    id,
    role,
    languages,
    email,
    invitedBy,
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
  }));
}
