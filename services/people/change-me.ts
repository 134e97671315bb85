import { eq } from 'drizzle-orm';
import { user } from '@/db/schema/people';
import { contributor } from '@/db/schema/work';
import { inTransaction } from '@/db/transaction';
import type { Context } from '@/services/context';
import { ServiceError } from '@/services/service-error';
import type { Account } from './create-account';
import { toAccount } from './get-me';
import { requirePerson } from './require-person';

/** Changes the asking person's name, also where it stands under their sentences. */
export async function changeMe(context: Context, { name }: { readonly name: string }): Promise<Account> {
  const { id } = requirePerson(context, 'me');
  return inTransaction(context.database, async (transaction) => {
    const [changed] = await transaction
      .update(user)
      .set({ name, updatedAt: context.now() })
      .where(eq(user.id, id))
      .returning();
    if (!changed) throw new ServiceError('sign-in-required', 'me');
    await transaction.update(contributor).set({ name }).where(eq(contributor.userId, id));
    return toAccount(changed);
  });
}
