import { and, eq } from 'drizzle-orm';
import type { Database, Transaction } from '@/db/client';
import { concept, workGlossary } from '@/db/schema/glossary';
import { ServiceError } from '../service-error';

/** Throws unless a glossary that a work uses has a concept, which is about to be named. */
export async function requireConcept(
  database: Database | Transaction,
  workId: string,
  conceptId: string,
): Promise<void> {
  const [found] = await database
    .select({ id: concept.id })
    .from(workGlossary)
    .innerJoin(concept, eq(concept.glossaryId, workGlossary.glossaryId))
    .where(and(eq(workGlossary.workId, workId), eq(concept.id, conceptId)))
    .limit(1);
  if (!found) throw new ServiceError('not-found', 'concept');
}
