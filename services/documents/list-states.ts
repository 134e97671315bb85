import { sql } from 'drizzle-orm';
import type { Context } from '../context';
import { requireAct } from '../people/require-act';

type Place = { readonly workId: string; readonly documentId: string; readonly language: string };

/** The states of all sentences of a chapter in a language, a digit each. */
export async function listStates(context: Context, input: Place): Promise<{ states: string }> {
  await requireAct(context, input.workId, 'read');
  // A full join is never a nested loop, which would crawl while the planner doesn't know yet how many states a load made.
  const { rows } = await context.database.execute<{ codes: string | null }>(sql`
    select string_agg(
      case st.state when 'draft' then '1' when 'changes-requested' then '2' when 'in-review' then '3'
        when 'approved' then '4' else '0' end, '' order by s.number) filter (where s.id is not null) as codes
    from (
      select id, number from segment
      where work_id = ${input.workId} and document_id = ${input.documentId} and retired_at is null
    ) s full join (
      select segment_id, state from segment_state
      where work_id = ${input.workId} and document_id = ${input.documentId} and language = ${input.language}
    ) st on st.segment_id = s.id`);
  return { states: rows[0]?.codes ?? '' };
}
