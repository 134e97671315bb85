import { and, eq, sql } from 'drizzle-orm';
import { undoChange } from '@/core/terms/undo-change';
import type { Transaction } from '@/db/client';
import { conceptChange } from '@/db/schema/glossary-history';
import { inTransaction } from '@/db/transaction';
import type { Context } from '../context';
import { recordEvent } from '../record-event';
import { ServiceError } from '../service-error';
import { requireImport } from './import-terms';
import { readConcepts, stateOf } from './read-concepts';
import type { GlossaryPlace } from './require-glossary';
import { type ConceptChange, lockGlossary, storeChanges } from './store-changes';

/**
 * Undoes a whole import, named by its last change, as changes of their own. What was changed since about the same stays, and is
 * counted.
 */
export async function undoImport(context: Context, input: GlossaryPlace & { readonly number: number }) {
  await requireImport(context, input);
  return inTransaction(context.database, async (transaction) => {
    const { name } = await lockGlossary(transaction, input.glossaryId);
    const imported = await readImport(transaction, input);
    const ids = imported.map(({ conceptId }) => conceptId);
    const stored = await readConcepts(
      transaction,
      sql`c.glossary_id = ${input.glossaryId} and c.id = any(${sql.param(ids)}::uuid[])`,
    );
    const known = new Map(stored.map((one) => [one.id, one]));
    const changes = imported.flatMap((change): ConceptChange[] => {
      const found = known.get(change.conceptId);
      const now = found ? stateOf(found) : null;
      const result = undoChange(change, now);
      return 'undone' in result ? [{ kind: 'taken-back', before: now, after: result.undone }] : [];
    });
    if (changes.length > 0) {
      await storeChanges(context, transaction, input.glossaryId, changes);
      const details = { name, count: changes.length };
      await recordEvent(context, transaction, { workId: input.workId, kind: 'import-undone', details });
    }
    return { undone: changes.length, kept: imported.length - changes.length };
  });
}

/** The changes of an import are of one moment and one person. */
async function readImport(transaction: Transaction, { glossaryId, number }: GlossaryPlace & { number: number }) {
  const [last] = await transaction
    .select()
    .from(conceptChange)
    .where(and(eq(conceptChange.glossaryId, glossaryId), eq(conceptChange.number, number)));
  if (last?.kind !== 'imported') throw new ServiceError('not-found', 'import');
  return transaction
    .select()
    .from(conceptChange)
    .where(
      and(
        eq(conceptChange.glossaryId, glossaryId),
        eq(conceptChange.kind, 'imported'),
        eq(conceptChange.at, last.at),
        sql`${conceptChange.userId} is not distinct from ${last.userId}`,
      ),
    )
    .orderBy(conceptChange.number);
}
