import { eq } from 'drizzle-orm';
import { user } from '@/db/schema/people';
import type { Context } from '@/services/context';
import type { Account } from './create-account';

/** The asking person's account. */
export async function getMe({ database, person }: Context): Promise<Account | null> {
  if (!person) return null;
  const [found] = await database.select().from(user).where(eq(user.id, person.id));
  return found ? toAccount(found) : null;
}

export function toAccount({ id, name, email, instanceOwner }: typeof user.$inferSelect): Account {
  return { id, name, email, instanceOwner };
}
