import { desc, eq } from 'drizzle-orm';
import { apikey } from '@/db/schema/people';
import type { Context } from '@/services/context';
import { requirePerson } from './require-person';

/** The asking person's API keys, newest first; of each only its beginning is known. */
export async function listKeys(context: Context) {
  const { id } = requirePerson(context, 'keys');
  const rows = await context.database
    .select()
    .from(apikey)
    .where(eq(apikey.referenceId, id))
    .orderBy(desc(apikey.createdAt), desc(apikey.id));
  return rows.map(toKey);
}

type StoredKey = Pick<typeof apikey.$inferSelect, 'id' | 'name' | 'start' | 'createdAt' | 'lastRequest'>;

export function toKey({ id, name, start, createdAt, lastRequest }: StoredKey) {
  return {
    id,
    name: name ?? '',
    start: start ?? '',
    createdAt: createdAt.toISOString(),
    lastUsedAt: lastRequest?.toISOString() ?? null,
  };
}
