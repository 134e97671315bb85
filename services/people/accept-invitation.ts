import { and, eq } from 'drizzle-orm';
import { mergeMemberships } from '@/core/work/merge-memberships';
import type { Membership } from '@/core/work/role';
import type { Transaction } from '@/db/client';
import { invitation } from '@/db/schema/people';
import { member, work } from '@/db/schema/work';
import { inTransaction } from '@/db/transaction';
import type { Context } from '@/services/context';
import { ServiceError } from '@/services/service-error';
import { type Account, createAccount, hashNewcomer, type Newcomer } from './create-account';
import { invitationState } from './get-invitation';
import { getMe } from './get-me';
import { hashToken } from './invite';
import { recordMember } from './record-member';

export type Accepted = { readonly person: Account; readonly workId: string | null };

/** Accepts an invitation, once: as the person signed in, or as a newcomer whose account is made. */
export async function acceptInvitation(context: Context, token: string, newcomer: Newcomer | null): Promise<Accepted> {
  if (!context.person && !newcomer) throw new ServiceError('sign-in-required', 'accept');
  const hashed = !context.person && newcomer ? await hashNewcomer(newcomer) : null;
  return inTransaction(context.database, async (transaction) => {
    const { id, workId, role, languages } = await lockInvitation(context, transaction, token);
    const person = hashed ? await createAccount(context, transaction, hashed) : await getMe(context);
    if (!person) throw new ServiceError('sign-in-required', 'accept');
    await transaction
      .update(invitation)
      .set({ acceptedBy: person.id, acceptedAt: context.now() })
      .where(eq(invitation.id, id));
    if (workId && role) await join({ ...context, person }, transaction, { workId, person, role, languages });
    return { person, workId };
  });
}

async function lockInvitation(context: Context, transaction: Transaction, token: string) {
  const [found] = await transaction
    .select()
    .from(invitation)
    .where(eq(invitation.tokenHash, hashToken(token)))
    .for('update');
  if (!found) throw new ServiceError('not-found', 'invitation');
  const state = invitationState(found, context.now());
  if (state !== 'open') throw new ServiceError('conflict', `invitation-${state}`);
  return found;
}

type Joining = Membership & { readonly workId: string; readonly person: Account };

/** Adds the role to those that the person has in the work; a role for more languages than offered is kept. */
async function join(context: Context, transaction: Transaction, { workId, person, role, languages }: Joining) {
  const [there] = await transaction.select({ id: work.id }).from(work).where(eq(work.id, workId)).for('key share');
  if (!there) throw new ServiceError('not-found', 'work');
  const before = await transaction
    .select()
    .from(member)
    .where(and(eq(member.workId, workId), eq(member.userId, person.id)))
    .for('update');
  const memberships = mergeMemberships([...before, { role, languages }]);
  const joined = memberships.find((membership) => membership.role === role);
  const kept = joined?.languages ? [...joined.languages] : null;
  await transaction
    .insert(member)
    .values({ workId, userId: person.id, role, languages: kept, joinedAt: context.now() })
    .onConflictDoUpdate({ target: [member.workId, member.userId, member.role], set: { languages: kept } });
  const kind = before.length > 0 ? 'member-changed' : 'member-joined';
  await recordMember(context, transaction, kind, { workId, name: person.name, memberships });
}
