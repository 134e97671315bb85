import { asc } from 'drizzle-orm';
import { user } from '@/db/schema/people';
import type { Context } from '@/services/context';
import { toAccount } from './get-me';
import { requireInstanceOwner } from './require-person';

/** Everyone with an account, in the order they came. For the instance's owner. */
export async function listPeople(context: Context) {
  requireInstanceOwner(context);
  const rows = await context.database.select().from(user).orderBy(asc(user.createdAt), asc(user.id));
  return rows.map((row) => ({ ...toAccount(row), createdAt: row.createdAt.toISOString() }));
}
