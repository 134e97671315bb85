import { sql } from 'drizzle-orm';
import type { Context } from '../context';
import { requireAct } from '../people/require-act';

type Attachable = {
  readonly id: string;
  readonly name: string;
  readonly language: string;
  readonly home: string;
  readonly concepts: number;
};

/** Glossaries of other works that the asker may see, and that a work doesn't use. */
export async function listAttachable(context: Context, { workId }: { workId: string }): Promise<Attachable[]> {
  await requireAct(context, workId, 'own');
  const { rows } = await context.database.execute<Attachable>(sql`
    select g.id, g.name, g.language, w.title as home,
      (select count(*) from concept c where c.glossary_id = g.id and c.status = 'settled') as concepts
    from glossary g join work w on w.id = g.home_id
    where g.removed_at is null and not exists (select from work_glossary u where u.glossary_id = g.id and u.work_id = ${workId})
      and (w.visibility = 'public' or exists (select from member m where m.work_id = w.id
        and m.user_id = ${context.person?.id ?? null}::uuid and (w.visibility = 'team' or m.role = 'owner')))
    order by lower(g.name), g.id`);
  return rows;
}
