import { isDeepStrictEqual } from 'node:util';
import { sql } from 'drizzle-orm';
import type { Glossary } from '@/core/terms/concept';
import type { ConceptState } from '@/core/terms/concept-change';
import type { Transaction } from '@/db/client';
import { glossary, workGlossary } from '@/db/schema/glossary';
import { inTransaction } from '@/db/transaction';
import type { Context } from '../context';
import { readConcepts, stateOf } from '../terms/read-concepts';
import { type ConceptChange, storeChanges } from '../terms/store-changes';

/**
 * Makes the glossaries of a work from its folder, or brings them up to date with it. Concepts that the folder doesn't hold stay.
 * Answers how many concepts were written. Only for the command line and the first start.
 */
export async function loadGlossaries(
  context: Context,
  workId: string,
  glossaries: readonly Glossary[],
): Promise<number> {
  return inTransaction(context.database, async (transaction) => {
    let written = 0;
    for (const [place, one] of glossaries.entries()) {
      await storeGlossary(context, transaction, workId, one, place + 1);
      written += await storeContent(context, transaction, one);
    }
    return written;
  });
}

async function storeGlossary(
  context: Context,
  transaction: Transaction,
  workId: string,
  { id, name, language }: Glossary,
  position: number,
): Promise<void> {
  await transaction
    .insert(glossary)
    .values({ id, homeId: workId, name, language, createdAt: context.now() })
    .onConflictDoUpdate({ target: glossary.id, set: { name, language, removedAt: null, removedFrom: null } });
  await transaction
    .insert(workGlossary)
    .values({ workId, glossaryId: id, position })
    .onConflictDoUpdate({ target: [workGlossary.workId, workGlossary.glossaryId], set: { position } });
}

async function storeContent(context: Context, transaction: Transaction, { id, concepts }: Glossary): Promise<number> {
  const stored = await readConcepts(transaction, sql`c.glossary_id = ${id}`);
  const known = new Map(stored.map((one) => [one.id, stateOf(one)]));
  const changes = concepts.flatMap((concept, place): ConceptChange[] => {
    const before = known.get(concept.id) ?? null;
    const after: ConceptState = { ...concept, position: place + 1, status: 'settled', reason: '' };
    if (isDeepStrictEqual(before, after)) return [];
    return [{ kind: before ? 'changed' : 'added', before, after }];
  });
  await storeChanges(context, transaction, id, changes);
  return changes.length;
}
