import { sql } from 'drizzle-orm';
import type { SplitUnit } from '@/core/format/splitting';
import type { Context } from '../context';
import { findKeptSrx } from '../import/resolve-split';
import { requireAct } from '../people/require-act';

type FileRecord = {
  id: string | null;
  name: string | null;
  at: string | null;
  by: SplitUnit | null;
  srxName: string | null;
  chapters: number;
};

/** What the chapters of a work came from, and what its sentences were taught. */
export async function getSource(context: Context, { workId }: { workId: string }) {
  const { work } = await requireAct(context, workId, 'comment');
  const { rows } = await context.database.execute<FileRecord>(sql`
    select f.id, f.name, f.imported_at as at, f.splitting ->> 'by' as by,
      f.splitting #>> '{srx,name}' as "srxName", count(*)::int as chapters
    from document d left join source_file f on f.work_id = d.work_id and f.id = d.source_file_id
    where d.work_id = ${workId} and d.number > 0
    group by f.work_id, f.id
    order by min(d.number)`);
  return {
    files: rows.map(({ id, name, at, by, srxName, chapters }) => ({
      id,
      name: name ?? '',
      importedAt: at && new Date(at).toISOString(),
      split: { by: by ?? 'sentence', srxName },
      chapters,
    })),
    srx: await findKeptSrx(context.database, workId),
    exceptions: work.exceptions,
  };
}
