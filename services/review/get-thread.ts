import { sql } from 'drizzle-orm';
import type { Context } from '../context';
import { ServiceError } from '../service-error';
import { readThreads } from './list-threads';

/** A thread as it is now, even without comments that stand. The caller has checked that it may be seen. */
export async function getThread(context: Context, { workId, threadId }: { workId: string; threadId: string }) {
  const [found] = await readThreads(context, workId, sql`t.id = ${threadId}`);
  if (!found) throw new ServiceError('not-found', 'thread');
  return found;
}
