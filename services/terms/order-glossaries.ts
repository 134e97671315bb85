import { sql } from 'drizzle-orm';
import { inTransaction } from '@/db/transaction';
import { unnest } from '@/db/unnest';
import type { Context } from '../context';
import { requireAct } from '../people/require-act';
import { ServiceError } from '../service-error';
import { listGlossaries } from './list-glossaries';

/** Puts the glossaries of a work in order. All of them must be named. */
export async function orderGlossaries(
  context: Context,
  { workId, glossaryIds }: { readonly workId: string; readonly glossaryIds: readonly string[] },
) {
  await requireAct(context, workId, 'own');
  await inTransaction(context.database, async (transaction) => {
    const { rows } = await transaction.execute<{ glossary_id: string }>(
      sql`select glossary_id from work_glossary where work_id = ${workId} for update`,
    );
    const used = new Set(rows.map((row) => row.glossary_id));
    if (used.size !== glossaryIds.length || !glossaryIds.every((id) => used.has(id))) {
      throw new ServiceError('conflict', 'other-glossaries', { glossaryIds: [...used] });
    }
    await transaction.execute(sql`
      update work_glossary u set position = g.position
      from ${unnest({
        id: ['uuid', glossaryIds],
        position: ['int', glossaryIds.map((_, place) => place + 1)],
      })} as g (id, position)
      where u.work_id = ${workId} and u.glossary_id = g.id`);
  });
  return listGlossaries(context, { workId });
}
