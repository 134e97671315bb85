import { lt } from 'drizzle-orm';
import { event } from '@/db/schema/history';
import type { Context } from '../context';
import { requireAct } from '../people/require-act';
import { readEvents } from '../read-events';

/** What happened in a work, newest first, before an event where one is given. */
export async function listActivity(
  context: Context,
  input: { workId: string; before?: string | undefined; limit: number },
) {
  await requireAct(context, input.workId, 'read');
  return readEvents(context.database, input.workId, input.before ? lt(event.id, input.before) : undefined, input.limit);
}
