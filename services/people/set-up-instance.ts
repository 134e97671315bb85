import type { Transaction } from '@/db/client';
import { setting, user } from '@/db/schema/people';
import { inTransaction } from '@/db/transaction';
import type { Context } from '@/services/context';
import { ServiceError } from '@/services/service-error';
import { type Account, createAccount, hashNewcomer, type Newcomer } from './create-account';
import { ownOrphans } from './own-orphans';

/** The first account of a fresh instance. It owns the instance, and every work that nobody owns yet. */
export async function setUpInstance(context: Context, newcomer: Newcomer): Promise<Account> {
  const hashed = await hashNewcomer(newcomer);
  return inTransaction(context.database, async (transaction) => {
    await claimInstance(transaction);
    const owner = await createAccount(context, transaction, hashed, true);
    await ownOrphans(context, transaction);
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
