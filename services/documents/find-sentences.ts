import { sql } from 'drizzle-orm';
import type { Context } from '../context';
import { requireAct } from '../people/require-act';
import { indexChecks } from '../terms/index-checks';
import { actOf, type Search, shownBy } from './shown-by';

/** Numbers of the sentences of a document that a filter leaves, and whose source or live versions hold a phrase. */
export async function findSentences(
  context: Context,
  search: Search,
): Promise<{ numbers: number[]; isChecking: boolean }> {
  await requireAct(context, search.workId, ...actOf(search));
  const isChecking = search.filter === 'with-checks' && (await indexChecks(context, search));
  const { rows } = await context.database.execute<{ numbers: number[] | null }>(sql`
    select array_agg(s.number order by s.number) as numbers
    from segment s left join segment_state st
      on st.work_id = s.work_id and st.segment_id = s.id and st.language = ${search.language}
    where s.work_id = ${search.workId} and s.document_id = ${search.documentId} and s.retired_at is null
      and ${shownBy(context, search)}`);
  return { numbers: rows[0]?.numbers ?? [], isChecking };
}
