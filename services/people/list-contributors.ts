import { asc, eq } from 'drizzle-orm';
import { cache } from 'react';
import { contributor } from '@/db/schema/work';
import type { Context } from '../context';

/** Everyone with versions in a work, in the order that they came; read once for a page. The caller has checked that it may be read. */
export const listContributors = cache(async (context: Context, workId: string) => {
  const rows = await context.database
    .select()
    .from(contributor)
    .where(eq(contributor.workId, workId))
    .orderBy(asc(contributor.position), asc(contributor.id));
  return rows.map(({ id, name, siglum, userId }) => ({
    id,
    name,
    siglum,
    isMe: userId !== null && userId === context.person?.id,
  }));
});
