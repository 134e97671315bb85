import { sql } from 'drizzle-orm';
import { conceptFilters } from '@/core/terms/concept-filter';
import type { Context } from '../context';
import { listEditions } from '../documents/get-document';
import { requireAct } from '../people/require-act';
import { filterConcepts, isTold } from './filter-concepts';
import { type GlossaryPlace, requireGlossary } from './require-glossary';

/** How many concepts of a glossary each filter leaves, and how many are of each subject. */
export async function countConcepts(context: Context, place: GlossaryPlace) {
  const { hidden } = await requireGlossary(context, place, 'read');
  const { work } = await requireAct(context, place.workId, 'read');
  const languages = (await listEditions(context.database, place.workId)).map(({ language }) => language);
  const conditions = filterConcepts(place.glossaryId, work.language, languages);
  const filters = ['all', ...conceptFilters] as const;
  const counts = filters.map(
    (filter) => sql`count(*) filter (where ${conditions[filter]}) as ${sql.identifier(filter)}`,
  );
  const [{ rows: counted }, { rows: subjects }] = await Promise.all([
    context.database.execute<Record<(typeof filters)[number], number>>(
      sql`select ${sql.join(counts, sql`, `)} from concept c where c.glossary_id = ${place.glossaryId} and ${isTold(hidden)}`,
    ),
    context.database.execute<{ subject: string; concepts: number }>(sql`
      select c.subject, count(*) as concepts from concept c
      where c.glossary_id = ${place.glossaryId} and c.status = 'settled' and c.subject <> '' and ${isTold(hidden)}
      group by c.subject order by c.subject`),
  ]);
  return { counts: counted[0] ?? { all: 0, invented: 0, open: 0, discussed: 0, proposed: 0, dismissed: 0 }, subjects };
}
