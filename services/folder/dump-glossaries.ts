import { and, asc, eq, sql } from 'drizzle-orm';
import type { Glossary } from '@/core/terms/concept';
import { glossary, workGlossary } from '@/db/schema/glossary';
import type { Context } from '../context';
import { conceptOf, readConcepts } from '../terms/read-concepts';

/** The glossaries whose home a work is, in its order, with what is settled in them. Only for the command line. */
export async function dumpGlossaries({ database }: Context, workId: string): Promise<Glossary[]> {
  const own = await database
    .select({ id: glossary.id, name: glossary.name, language: glossary.language })
    .from(glossary)
    .innerJoin(workGlossary, and(eq(workGlossary.glossaryId, glossary.id), eq(workGlossary.workId, glossary.homeId)))
    .where(eq(glossary.homeId, workId))
    .orderBy(asc(workGlossary.position), asc(glossary.id));
  return Promise.all(
    own.map(async (one) => {
      const concepts = await readConcepts(database, sql`c.glossary_id = ${one.id} and c.status = 'settled'`);
      return { ...one, concepts: concepts.map(conceptOf) };
    }),
  );
}
