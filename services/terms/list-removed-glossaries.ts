import { sql } from 'drizzle-orm';
import type { Context } from '../context';
import { requireAct } from '../people/require-act';

type RemovedGlossary = {
  readonly id: string;
  readonly name: string;
  readonly language: string;
  readonly concepts: number;
  readonly removedAt: string;
};

/** The glossaries of a work that were removed and can be put back, the last one first. */
export async function listRemovedGlossaries(context: Context, { workId }: { workId: string }) {
  await requireAct(context, workId, 'own');
  const { rows } = await context.database.execute<RemovedGlossary>(sql`
    select g.id, g.name, g.language, g.removed_at as "removedAt",
      (select count(*) from concept c where c.glossary_id = g.id and c.status = 'settled') as concepts
    from glossary g where g.home_id = ${workId} and g.removed_at is not null
    order by g.removed_at desc, g.id`);
  return rows.map((row) => ({ ...row, removedAt: new Date(row.removedAt).toISOString() }));
}
