import type { ConceptChangeKind } from '@/core/terms/concept-change';
import type { ConceptStatus } from '@/core/terms/concept-status';
import type { EventKind } from '@/core/work/event';
import { inTransaction } from '@/db/transaction';
import type { Context } from '../context';
import { recordEvent } from '../record-event';
import { ServiceError } from '../service-error';
import { type ConceptPlace, getConcept } from './get-concept';
import { findConcept, stateOf } from './read-concepts';
import { requireGlossary } from './require-glossary';
import { lockGlossary, storeChanges } from './store-changes';

export type SettleConcept = ConceptPlace & {
  readonly status: ConceptStatus;
  readonly reason: string;
  /** The change that the concept was read with. */
  readonly base: number;
};

const kinds: Record<ConceptStatus, readonly [change: ConceptChangeKind, event: EventKind]> = {
  settled: ['settled', 'term-settled'],
  dismissed: ['dismissed', 'term-dismissed'],
  proposed: ['reopened', 'term-proposed'],
};

/** Settles a proposed concept, dismisses it, or opens it again. */
export async function settleConcept(context: Context, input: SettleConcept) {
  await requireGlossary(context, input, 'review');
  await inTransaction(context.database, async (transaction) => {
    await lockGlossary(transaction, input.glossaryId);
    const stored = await findConcept(transaction, input);
    if (!stored) throw new ServiceError('not-found', 'concept');
    if (stored.status === input.status && stored.reason === input.reason) return;
    if (stored.change !== input.base) throw new ServiceError('conflict', 'newer-change', { change: stored.change });
    const before = stateOf(stored);
    const after = { ...before, status: input.status, reason: input.reason };
    const [kind, event] = kinds[input.status];
    await storeChanges(context, transaction, input.glossaryId, [{ kind, before, after }]);
    const details = { name: stored.terms[0]?.text ?? '', reason: input.reason };
    await recordEvent(context, transaction, { workId: input.workId, kind: event, details });
  });
  return getConcept(context, input);
}
