import { inTransaction } from '@/db/transaction';
import type { Context } from '../context';
import { recordEvent } from '../record-event';
import { ServiceError } from '../service-error';
import type { ConceptPlace } from './get-concept';
import { conceptOf, findConcept, stateOf } from './read-concepts';
import { requireGlossary } from './require-glossary';
import { requireLanguages } from './require-languages';
import { lockGlossary, storeChanges } from './store-changes';

/** Takes a concept out of its glossary. Its history stays, by which it can be put back: the answer is the change to take back. */
export async function removeConcept(
  context: Context,
  input: ConceptPlace & { readonly base: number },
): Promise<{ change: number }> {
  const { glossary, memberships } = await requireGlossary(context, input, 'review');
  return inTransaction(context.database, async (transaction) => {
    await lockGlossary(transaction, input.glossaryId);
    const stored = await findConcept(transaction, input);
    if (!stored) throw new ServiceError('not-found', 'concept');
    if (stored.change !== input.base) throw new ServiceError('conflict', 'newer-change', { change: stored.change });
    const rights = { homeId: glossary.homeId, memberships, act: 'review' } as const;
    await requireLanguages(transaction, rights, conceptOf(stored), null);
    const change = { kind: 'removed', before: stateOf(stored), after: null } as const;
    const number = await storeChanges(context, transaction, input.glossaryId, [change]);
    const details = { name: stored.terms[0]?.text ?? '' };
    await recordEvent(context, transaction, { workId: input.workId, kind: 'term-removed', details });
    return { change: number };
  });
}
