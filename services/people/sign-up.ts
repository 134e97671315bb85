import { inTransaction } from '@/db/transaction';
import type { Context } from '@/services/context';
import { ServiceError } from '@/services/service-error';
import { requireAttempt } from './count-attempt';
import { type Account, createAccount, hashNewcomer, type Newcomer } from './create-account';
import { getInstance } from './get-instance';

/** Makes an account without an invitation, where the instance is open. `network` is where the newcomer asks from. */
export async function signUp(context: Context, newcomer: Newcomer, network: string | null): Promise<Account> {
  const { fresh, signUp: allowed } = await getInstance(context);
  if (fresh) throw new ServiceError('conflict', 'not-set-up');
  if (allowed !== 'open') throw new ServiceError('forbidden', 'invitation-needed');

  // A class in one room signs up in an hour; a flood of accounts takes longer. Unknown networks share one count.
  await requireAttempt(context, `sign-up|${network ?? 'unknown'}`, { tries: network ? 40 : 200, seconds: 60 * 60 });
  const hashed = await hashNewcomer(newcomer);
  return inTransaction(context.database, (transaction) => createAccount(context, transaction, hashed));
}
