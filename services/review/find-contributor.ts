import { and, eq } from 'drizzle-orm';
import type { Database, Transaction } from '@/db/client';
import { contributor } from '@/db/schema/work';

/** A person as a contributor of a work; null until they write in it. */
export async function findContributor(database: Database | Transaction, workId: string, userId: string) {
  const [found] = await database
    .select()
    .from(contributor)
    .where(and(eq(contributor.workId, workId), eq(contributor.userId, userId)));
  return found ?? null;
}
