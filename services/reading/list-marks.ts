import { sql } from 'drizzle-orm';
import type { ReaderMarkKind } from '@/core/reading/reader-mark';
import type { Context } from '../context';
import { requireAct } from '../people/require-act';

type Chapter = { readonly workId: string; readonly documentId: string; readonly language: string };
type Marked = { segmentId: string; number: number; kind: ReaderMarkKind; count: number; notes: string[] };

/** What readers said of the sentences of a chapter in a language, counted by kind, for the team. */
export async function listMarks(context: Context, { workId, documentId, language }: Chapter): Promise<Marked[]> {
  await requireAct(context, workId, 'comment');
  const { rows } = await context.database.execute<Marked>(sql`
    select s.id as "segmentId", s.number, m.kind, count(*)::int as count,
      coalesce(array_agg(m.note order by m.created_at) filter (where m.note <> ''), '{}') as notes
    from reader_mark m join segment s on s.work_id = m.work_id and s.id = m.segment_id and s.retired_at is null
    where m.work_id = ${workId} and s.document_id = ${documentId} and m.language = ${language} and m.removed_at is null
    group by s.id, s.number, m.kind order by s.number, m.kind`);
  return rows;
}
