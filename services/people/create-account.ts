import { hashPassword } from 'better-auth/crypto';
import type { Transaction } from '@/db/client';
import { account, user } from '@/db/schema/people';
import type { Context } from '@/services/context';
import { ServiceError } from '@/services/service-error';

export type Newcomer = { readonly name: string; readonly email: string; readonly password: string };
export type Account = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly instanceOwner: boolean;
};

/** A newcomer with the password hashed: slow on purpose, so done before a transaction opens. */
export async function hashNewcomer({ name, email, password }: Newcomer) {
  return { name, email: email.toLowerCase(), passwordHash: await hashPassword(password) };
}

/** Makes the account; who may have one is the caller's to say. */
export async function createAccount(
  context: Context,
  transaction: Transaction,
  { name, email, passwordHash }: Awaited<ReturnType<typeof hashNewcomer>>,
  instanceOwner = false,
): Promise<Account> {
  const at = context.now();
  const times = { createdAt: at, updatedAt: at };
  const person = { id: context.newId(), name, email, instanceOwner };
  const made = await transaction
    .insert(user)
    .values({ ...person, ...times })
    .onConflictDoNothing({ target: user.email })
    .returning({ id: user.id });
  if (made.length === 0) throw new ServiceError('conflict', 'email-taken');

  await transaction.insert(account).values({
    id: context.newId(),
    userId: person.id,
    accountId: person.id,
    providerId: 'credential',
    password: passwordHash,
    ...times,
  });
  return person;
}
