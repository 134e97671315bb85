import { and, eq, notExists } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { setting, user } from '@/db/schema/people';
import { member, work } from '@/db/schema/work';
import { inTransaction } from '@/db/transaction';
import type { Context } from '@/services/context';
import { ServiceError } from '@/services/service-error';
import { type Account, createAccount, hashNewcomer, type Newcomer } from './create-account';
import { recordMember } from './record-member';

/** The first account of a fresh instance. It owns the instance, and every work that nobody owns yet. */
export async function setUpInstance(context: Context, newcomer: Newcomer): Promise<Account> {
  const hashed = await hashNewcomer(newcomer);
  return inTransaction(context.database, async (transaction) => {
    await claimInstance(transaction);
    const owner = await createAccount(context, transaction, hashed, true);
    await ownOrphans({ ...context, person: owner }, transaction, owner);
    return owner;
  });
}

/** Of two at the same time the second waits here for the first, and is then refused. */
async function claimInstance(transaction: Transaction): Promise<void> {
  const claimed = await transaction
    .insert(setting)
    .values({ name: 'owned', value: true })
    .onConflictDoNothing()
    .returning();
  const anyone = await transaction.select({ id: user.id }).from(user).limit(1);
  if (claimed.length === 0 || anyone.length > 0) throw new ServiceError('conflict', 'already-set-up');
}

async function ownOrphans(context: Context, transaction: Transaction, owner: Account): Promise<void> {
  const owners = transaction
    .select()
    .from(member)
    .where(and(eq(member.workId, work.id), eq(member.role, 'owner')));
  const orphans = await transaction.select({ id: work.id }).from(work).where(notExists(owners));
  const memberships = [{ role: 'owner', languages: null }] as const;
  for (const { id: workId } of orphans) {
    await transaction.insert(member).values({ workId, userId: owner.id, role: 'owner', joinedAt: context.now() });
    await recordMember(context, transaction, 'member-joined', { workId, name: owner.name, memberships });
  }
}
