import { sql } from 'drizzle-orm';
import type { Transaction } from '@/db/client';

/**
 * Gives glossaries whose home a work is to the oldest other work that uses them; one glossary, or all. Answers how many found a
 * new home. The others keep theirs, and go with it.
 */
export async function passHomeOn(transaction: Transaction, workId: string, glossaryId?: string): Promise<number> {
  const { rowCount } = await transaction.execute(sql`
    update glossary g set home_id = next.work_id
    from (
      select distinct on (u.glossary_id) u.glossary_id, u.work_id
      from work_glossary u join work w on w.id = u.work_id
      where u.work_id <> ${workId} order by u.glossary_id, w.created_at, w.id
    ) next
    where g.home_id = ${workId} and next.glossary_id = g.id
      and ${glossaryId === undefined ? sql`true` : sql`g.id = ${glossaryId}`}`);
  return rowCount ?? 0;
}
