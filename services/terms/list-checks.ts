import { sql } from 'drizzle-orm';
import type { Context } from '../context';
import { requireAct } from '../people/require-act';
import { indexChecks } from './index-checks';

type VersionCheck = {
  readonly versionId: string;
  readonly segmentIds: string[];
  readonly number: number;
  readonly faults: number;
  readonly warnings: number;
  readonly questions: number;
};

/** The versions of a chapter in a language whose terms aren't all in order, and how many faults, warnings and questions there are. */
export async function listChecks(
  context: Context,
  input: { readonly workId: string; readonly documentId: string; readonly language: string },
) {
  await requireAct(context, input.workId, 'read');
  const isChecking = await indexChecks(context, input);
  const { rows } = await context.database.execute<VersionCheck>(sql`
    select k.version_id as "versionId", array_agg(s.id order by s.number) as "segmentIds", min(s.number) as number,
      k.faults, k.warnings, k.questions
    from version v
    join term_check k on k.work_id = v.work_id and k.version_id = v.id
    join coverage c on c.work_id = v.work_id and c.version_id = v.id and c.live
    join segment s on s.work_id = c.work_id and s.id = c.segment_id and s.retired_at is null
    where v.work_id = ${input.workId} and v.document_id = ${input.documentId} and v.language = ${input.language}
      and k.faults + k.warnings + k.questions > 0
    group by k.work_id, k.version_id
    order by min(s.number), k.version_id`);
  const sum = (of: (one: VersionCheck) => number) => rows.reduce((total, one) => total + of(one), 0);
  return {
    isChecking,
    faults: sum((one) => one.faults),
    warnings: sum((one) => one.warnings),
    questions: sum((one) => one.questions),
    versions: rows,
  };
}
