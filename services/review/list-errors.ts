import { type SQL, sql } from 'drizzle-orm';
import type { Anchor } from '@/core/annotation/anchor';
import type { MqmCategory, MqmSeverity } from '@/core/review/mqm';
import { placeAnchor } from '../annotations/anchor-phrase';
import type { Context } from '../context';
import { requireAct } from '../people/require-act';
import { ServiceError } from '../service-error';

type Place = { readonly workId: string; readonly documentId: string; readonly language: string };

/** The errors marked in a chapter's versions in a language, in the order of the text. */
export async function listErrors(context: Context, { workId, documentId, language }: Place) {
  await requireAct(context, workId, 'comment');
  return readErrors(
    context,
    workId,
    sql`e.document_id = ${documentId} and e.language = ${language} and e.removed_at is null`,
  );
}

/** An error as it is now, even where it was taken away. The caller has checked that it may be seen. */
export async function getError(context: Context, { workId, errorId }: { workId: string; errorId: string }) {
  const [found] = await readErrors(context, workId, sql`e.id = ${errorId}`);
  if (!found) throw new ServiceError('not-found', 'error');
  return found;
}

type ErrorRecord = {
  id: string;
  document_id: string;
  version_id: string;
  revision_id: string;
  contributor_id: string;
  is_newest: boolean;
  text: string;
  anchor: Anchor | null;
  category: MqmCategory;
  severity: MqmSeverity;
  note: string;
  name: string;
  siglum: string;
  created_at: string;
  numbers: number[] | null;
};

/** The errors `e` that meet a condition. */
export async function readErrors(context: Context, workId: string, condition: SQL) {
  const { rows } = await context.database.execute<ErrorRecord>(sql`
    select e.id, e.document_id, e.version_id, e.revision_id, v.contributor_id, e.revision_id = v.revision_id as is_newest,
      v.text, e.anchor, e.category, e.severity, e.note, k.name, k.siglum, e.created_at, n.numbers
    from error_mark e
    join version v on v.work_id = e.work_id and v.id = e.version_id
    join contributor k on k.work_id = e.work_id and k.id = e.contributor_id
    cross join lateral (
      select array_agg(s.number order by s.number) as numbers
      from coverage c join segment s on s.work_id = c.work_id and s.id = c.segment_id and s.retired_at is null
      where c.work_id = v.work_id and c.version_id = v.id and c.live
    ) n
    where e.work_id = ${workId} and ${condition}
    order by n.numbers, e.created_at, e.id`);
  return rows.map((row) => {
    const where = placeAnchor(row.text, row.anchor);
    return {
      id: row.id,
      documentId: row.document_id,
      versionId: row.version_id,
      revisionId: row.revision_id,
      /** Whose version has it. */
      contributorId: row.contributor_id,
      numbers: row.numbers ?? [],
      ...where,
      stands: where.place ? row.text.slice(where.place.start, where.place.end) === where.quote : row.is_newest,
      category: row.category,
      severity: row.severity,
      note: row.note,
      who: { name: row.name, siglum: row.siglum },
      createdAt: new Date(row.created_at).toISOString(),
    };
  });
}
