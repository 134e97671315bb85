import { sql } from 'drizzle-orm';
import type { Context } from '../context';
import { type Who, who } from './get-concept';
import { requireImport } from './import-terms';
import type { GlossaryPlace } from './require-glossary';

type ImportRecord = {
  /** Of its last change, which names it. */
  readonly number: number;
  readonly at: string;
  readonly who: Who | null;
  readonly entries: number;
  readonly standing: number;
};

/** As many as someone looks back on. */
const mostListed = 10;

/** The imports of a glossary, newest first, and how many of their entries still are as they were imported. */
export async function listImports(context: Context, place: GlossaryPlace) {
  await requireImport(context, place);
  const { rows } = await context.database.execute<ImportRecord>(sql`
    with imported as (
      select max(h.number) as number, h.at, h.user_id, count(*) as entries, count(c.id) as standing
      from concept_change h
      left join concept c on c.glossary_id = h.glossary_id and c.id = h.concept_id and c.change = h.number
      where h.glossary_id = ${place.glossaryId} and h.kind = 'imported'
      group by h.at, h.user_id order by 1 desc limit ${mostListed}
    )
    select i.number, i.at, i.entries, i.standing, ${who}
    from imported i
    left join "user" u on u.id = i.user_id
    left join contributor k on k.work_id = ${place.workId} and k.user_id = u.id
    order by i.number desc`);
  return rows.map((row) => ({ ...row, at: new Date(row.at).toISOString() }));
}
