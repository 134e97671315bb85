import { sql } from 'drizzle-orm';
import type { Context } from '../context';
import { requireAct } from '../people/require-act';

/** Whether a work has lines in another language than its own: marked ones, or concepts known by a language that nobody translates into. */
export async function mayHaveLines(context: Context, workId: string): Promise<boolean> {
  await requireAct(context, workId, 'read');
  const { rows } = await context.database.execute<{ has: boolean }>(sql`
    select exists (select 1 from marked_line where work_id = w.id and language is not null)
      or exists (
        select 1 from work_glossary u join term t on t.glossary_id = u.glossary_id
        where u.work_id = w.id and t.position = 1 and split_part(t.language, '-', 1) <> split_part(w.language, '-', 1)
          and not exists (
            select 1 from edition e
            where e.work_id = w.id and split_part(e.language, '-', 1) = split_part(t.language, '-', 1)
          )
      ) as has
    from work w where w.id = ${workId}`);
  return rows[0]?.has ?? false;
}
