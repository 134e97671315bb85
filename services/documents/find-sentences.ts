import { type SQL, sql } from 'drizzle-orm';
import type { Context } from '../context';
import { requireAct } from '../people/require-act';

export type SentenceFilter = 'empty' | 'draft' | 'in-review' | 'changes-requested' | 'approved' | 'conflict' | 'rivals';

type Search = {
  readonly workId: string;
  readonly documentId: string;
  readonly language: string;
  readonly filter?: SentenceFilter | undefined;
  readonly phrase?: string | undefined;
};

/** Numbers of the sentences of a document that a filter leaves, and whose source or live versions hold a phrase. */
export async function findSentences(context: Context, input: Search): Promise<{ numbers: number[] }> {
  await requireAct(context, input.workId, 'read');
  const { rows } = await context.database.execute<{ numbers: number[] | null }>(sql`
    select array_agg(s.number order by s.number) as numbers
    from segment s left join segment_state st
      on st.work_id = s.work_id and st.segment_id = s.id and st.language = ${input.language}
    where s.work_id = ${input.workId} and s.document_id = ${input.documentId} and s.retired_at is null
      and ${filterOf(input)} and ${phraseOf(input)}`);
  return { numbers: rows[0]?.numbers ?? [] };
}

function filterOf({ filter, workId }: Search): SQL {
  if (!filter) return sql`true`;
  if (filter === 'rivals') return sql`st.versions > 1`;
  if (filter === 'conflict') return covering(workId, sql`exists (select from revision r
    where r.work_id = v.work_id and r.version_id = v.id and r.beside)`);
  return sql`coalesce(st.state, 'empty') = ${filter}`;
}

function phraseOf({ phrase, workId, language }: Search): SQL {
  if (!phrase?.trim()) return sql`true`;
  const pattern = `%${phrase.trim().replace(/[\\%_]/g, '\\$&')}%`;
  const inTarget = covering(workId, sql`v.language = ${language} and v.text ilike ${pattern}`);
  return sql`(s.text ilike ${pattern} or ${inTarget})`;
}

function covering(workId: string, condition: SQL): SQL {
  return sql`exists (select from coverage c join version v on v.work_id = c.work_id and v.id = c.version_id
    where c.work_id = ${workId} and c.segment_id = s.id and c.live and ${condition})`;
}
