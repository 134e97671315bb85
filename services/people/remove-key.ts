import { and, eq } from 'drizzle-orm';
import { apikey } from '@/db/schema/people';
import type { Context } from '@/services/context';
import { ServiceError } from '@/services/service-error';
import { requirePerson } from './require-person';

/** Deletes one of the asking person's API keys. */
export async function removeKey(context: Context, keyId: string): Promise<void> {
  const { id } = requirePerson(context, 'keys');
  const gone = await context.database
    .delete(apikey)
    .where(and(eq(apikey.id, keyId), eq(apikey.referenceId, id)))
    .returning({ id: apikey.id });
  if (gone.length === 0) throw new ServiceError('not-found', 'key');
}
