import { createHash } from 'node:crypto';
import { eq, sql } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { rateLimit } from '@/db/schema/people';
import type { Context } from '@/services/context';
import { ServiceError } from '@/services/service-error';

/** So many tries in so many seconds. */
export type AttemptLimit = { readonly tries: number; readonly seconds: number };

/** Ten guesses a quarter of an hour would take ages for a password of twelve characters, and a typist never needs them. */
export const signInLimit: AttemptLimit = { tries: 10, seconds: 15 * 60 };

/**
 * Counts one more try under a name, before it is made, so that tries at the same time can't pass together.
 * Gives the seconds to wait when none is left, otherwise null.
 */
export async function countAttempt(
  { database, now, newId }: Pick<Context, 'database' | 'now' | 'newId'>,
  name: string,
  limit: AttemptLimit,
): Promise<number | null> {
  const at = now().getTime();
  const over = sql`${rateLimit.lastRequest} <= ${at - limit.seconds * 1000}`;
  const [counted] = await database
    .insert(rateLimit)
    .values({ id: newId(), key: name, count: 1, lastRequest: at })
    .onConflictDoUpdate({
      target: rateLimit.key,
      set: {
        count: sql`case when ${over} then 1 else least(${rateLimit.count}, ${limit.tries}) + 1 end`,
        lastRequest: sql`case when ${over} then ${at} else ${rateLimit.lastRequest} end`,
      },
    })
    .returning();
  if (!counted || counted.count <= limit.tries) return null;
  return Math.max(1, Math.ceil((counted.lastRequest + limit.seconds * 1000 - at) / 1000));
}

/** As `countAttempt`, but throws 429 when no try is left. */
export async function requireAttempt(context: Context, name: string, limit: AttemptLimit): Promise<void> {
  const retryAfter = await countAttempt(context, name, limit);
  if (retryAfter !== null) throw new ServiceError('too-many-requests', 'wait', { retryAfter });
}

export async function forgetAttempts(database: Database, name: string): Promise<void> {
  await database.delete(rateLimit).where(eq(rateLimit.key, name));
}

/** The name under which an account's tries are counted; it keeps the address itself out of the table. */
export function accountAttempts(act: string, email: string): string {
  return `${act}|${createHash('sha256').update(email.trim().toLowerCase()).digest('hex')}`;
}
