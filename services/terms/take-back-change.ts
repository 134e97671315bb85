import { and, eq } from 'drizzle-orm';
import { contentOf, undoChange } from '@/core/terms/undo-change';
import type { Transaction } from '@/db/client';
import { conceptChange } from '@/db/schema/glossary-history';
import { inTransaction } from '@/db/transaction';
import type { Context } from '../context';
import { recordEvent } from '../record-event';
import { ServiceError } from '../service-error';
import { findConcept, stateOf } from './read-concepts';
import { type GlossaryPlace, requireGlossary } from './require-glossary';
import { requireLanguages } from './require-languages';
import { lockGlossary, storeChanges } from './store-changes';

/**
 * Undoes one change of a glossary, as a change of its own. What was changed since stays; where that was about the same, nothing is
 * undone, and the error names the fields.
 */
export async function takeBackChange(
  context: Context,
  input: GlossaryPlace & { readonly number: number },
): Promise<{ change: number; conceptId: string }> {
  const { glossary, memberships } = await requireGlossary(context, input, 'review');
  return inTransaction(context.database, async (transaction) => {
    await lockGlossary(transaction, input.glossaryId);
    const { conceptId, before, after } = await getChange(transaction, input);
    const stored = await findConcept(transaction, { ...input, conceptId });
    const now = stored && stateOf(stored);
    const result = undoChange({ before, after }, now);
    if ('clashes' in result) throw new ServiceError('conflict', 'newer-change', { clashes: result.clashes });
    const { undone } = result;
    const rights = { homeId: glossary.homeId, memberships, act: 'review' } as const;
    await requireLanguages(transaction, rights, now && contentOf(now), undone && contentOf(undone));
    const change = await storeChanges(context, transaction, input.glossaryId, [
      { kind: 'taken-back', before: now, after: undone },
    ]);
    const details = { name: (undone ?? now)?.terms[0]?.text ?? '' };
    await recordEvent(context, transaction, { workId: input.workId, kind: 'term-changed', details });
    return { change, conceptId };
  });
}

async function getChange(transaction: Transaction, { glossaryId, number }: GlossaryPlace & { number: number }) {
  const [found] = await transaction
    .select()
    .from(conceptChange)
    .where(and(eq(conceptChange.glossaryId, glossaryId), eq(conceptChange.number, number)));
  if (!found) throw new ServiceError('not-found', 'change');
  return found;
}
