import { asc, eq } from 'drizzle-orm';
import { glossary, workGlossary } from '@/db/schema/glossary';
import type { Context } from '../context';

/** The glossaries that a work uses, in its order, whoever asks. Only for the command line. */
export async function listWorkGlossaries(
  { database }: Context,
  workId: string,
): Promise<{ id: string; name: string }[]> {
  return database
    .select({ id: glossary.id, name: glossary.name })
    .from(workGlossary)
    .innerJoin(glossary, eq(glossary.id, workGlossary.glossaryId))
    .where(eq(workGlossary.workId, workId))
    .orderBy(asc(workGlossary.position), asc(glossary.id));
}
