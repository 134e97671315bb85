import { and, eq, isNull } from 'drizzle-orm';
import { invitation } from '@/db/schema/people';
import type { Context } from '@/services/context';
import { ServiceError } from '@/services/service-error';
import { requireAct } from './require-act';

/** Makes an open invitation of a work worthless. For its owners. */
export async function withdrawInvitation(
  context: Context,
  { workId, invitationId }: { readonly workId: string; readonly invitationId: string },
): Promise<void> {
  await requireAct(context, workId, 'own');
  const gone = await context.database
    .delete(invitation)
    .where(and(eq(invitation.workId, workId), eq(invitation.id, invitationId), isNull(invitation.acceptedAt)))
    .returning({ id: invitation.id });
  if (gone.length === 0) throw new ServiceError('not-found', 'invitation');
}
