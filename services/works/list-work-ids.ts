import { eq, or, sql } from 'drizzle-orm';
import { work } from '@/db/schema/work';
import type { Context } from '../context';

/** Ids of the works that a name at the command line means: an id, or a title. */
export async function listWorkIds(context: Context, name: string): Promise<string[]> {
  const rows = await context.database
    .select({ id: work.id })
    .from(work)
    .where(or(sql`${work.id}::text = ${name}`, eq(work.title, name)));
  return rows.map((row) => row.id);
}
