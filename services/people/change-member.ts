import { and, eq, sql } from 'drizzle-orm';
import { mergeMemberships } from '@/core/work/merge-memberships';
import type { Membership } from '@/core/work/role';
import type { Transaction } from '@/db/client';
import { user } from '@/db/schema/people';
import { member, work } from '@/db/schema/work';
import { inTransaction } from '@/db/transaction';
import type { Context } from '@/services/context';
import { ServiceError } from '@/services/service-error';
import { canonicalLanguages } from './invite';
import { recordMember } from './record-member';
import { requireAct } from './require-act';

type MemberOf = { readonly workId: string; readonly userId: string };

/** Sets all roles of a member. For the work's owners; one of them always stays. */
export async function changeMember(
  context: Context,
  { workId, userId, memberships }: MemberOf & { readonly memberships: readonly Membership[] },
): Promise<void> {
  await requireAct(context, workId, 'own');
  const after = mergeMemberships(
    memberships.map(({ role, languages }) => ({ role, languages: canonicalLanguages(languages) })),
  );
  await replaceRoles(context, { workId, userId }, after);
}

/** Ends a membership: an owner's act on anyone, or anyone's on themself. What they wrote stays. */
export async function removeMember(context: Context, { workId, userId }: MemberOf): Promise<void> {
  await requireAct(context, workId, context.person?.id === userId ? 'read' : 'own');
  await replaceRoles(context, { workId, userId }, []);
}

async function replaceRoles(context: Context, { workId, userId }: MemberOf, after: readonly Membership[]) {
  await inTransaction(context.database, async (transaction) => {
    // Changes take turns, so that two owners can't both go, each believing in the other.
    await transaction.execute(sql`select 1 from ${work} where ${work.id} = ${workId} for no key update`);
    const before = await transaction
      .select({ name: user.name, joinedAt: member.joinedAt, role: member.role })
      .from(member)
      .innerJoin(user, eq(user.id, member.userId))
      .where(and(eq(member.workId, workId), eq(member.userId, userId)));
    const [known] = before;
    if (!known) throw new ServiceError('not-found', 'member');

    await transaction.delete(member).where(and(eq(member.workId, workId), eq(member.userId, userId)));
    for (const { role, languages } of after) {
      await transaction
        .insert(member)
        .values({ workId, userId, role, languages: languages && [...languages], joinedAt: known.joinedAt });
    }
    await requireOwner(transaction, workId);
    const kind = after.length > 0 ? 'member-changed' : 'member-removed';
    await recordMember(context, transaction, kind, { workId, name: known.name, memberships: after });
  });
}

async function requireOwner(transaction: Transaction, workId: string): Promise<void> {
  const owners = await transaction
    .select({ userId: member.userId })
    .from(member)
    .where(and(eq(member.workId, workId), eq(member.role, 'owner')))
    .limit(1);
  if (owners.length === 0) throw new ServiceError('conflict', 'last-owner');
}
