import { and, eq } from 'drizzle-orm';
import type { Concept } from '@/core/terms/concept';
import type { ConceptState } from '@/core/terms/concept-change';
import { isSame } from '@/core/terms/is-same';
import { mergeConcepts } from '@/core/terms/merge-concepts';
import { contentOf } from '@/core/terms/undo-change';
import type { Transaction } from '@/db/client';
import { concept } from '@/db/schema/glossary';
import { conceptChange } from '@/db/schema/glossary-history';
import { inTransaction } from '@/db/transaction';
import type { Context } from '../context';
import { recordEvent } from '../record-event';
import { ServiceError } from '../service-error';
import { type ConceptPlace, getConcept } from './get-concept';
import { conceptOf, findConcept, type StoredConcept, stateOf } from './read-concepts';
import { requireGlossary } from './require-glossary';
import { requireLanguages } from './require-languages';
import { lockGlossary, nextPosition, storeChanges } from './store-changes';

export type SaveConcept = ConceptPlace & {
  /** The change that the concept was read with; null for a new one. */
  readonly base: number | null;
  readonly content: Omit<Concept, 'id'>;
};

/**
 * Makes a concept, or changes it whole. What others changed since its base stays where it is about something else; where both
 * changed the same, nothing is saved, and the error names the fields.
 */
export async function saveConcept(context: Context, input: SaveConcept) {
  const { glossary, memberships } = await requireGlossary(context, input, 'translate');
  await inTransaction(context.database, async (transaction) => {
    await lockGlossary(transaction, input.glossaryId);
    const stored = await findConcept(transaction, input);
    const isOwn = stored !== null && (await isOwnProposal(context, transaction, stored));
    const content = await mergeInto(transaction, input, stored);
    if (stored && isSame(conceptOf(stored), content)) return;
    const rights = { homeId: glossary.homeId, memberships, act: isOwn ? 'translate' : 'review' } as const;
    await requireLanguages(transaction, rights, stored && conceptOf(stored), content);
    const before = stored && stateOf(stored);
    const after: ConceptState = before
      ? { ...before, ...content }
      : { ...content, position: await nextPosition(transaction, input.glossaryId), status: 'settled', reason: '' };
    const kind = before ? 'changed' : 'added';
    await storeChanges(context, transaction, input.glossaryId, [{ kind, before, after }]);
    const details = { name: content.terms[0]?.text ?? '' };
    await recordEvent(context, transaction, { workId: input.workId, kind: 'term-changed', details });
  });
  return getConcept(context, input);
}

/** Whoever proposed a concept may change it until it is settled. */
async function isOwnProposal({ person }: Context, transaction: Transaction, stored: StoredConcept): Promise<boolean> {
  if (stored.status !== 'proposed' || !person) return false;
  const [found] = await transaction
    .select({ proposedBy: concept.proposedBy })
    .from(concept)
    .where(and(eq(concept.glossaryId, stored.glossaryId), eq(concept.id, stored.id)));
  return found?.proposedBy === person.id;
}

async function mergeInto(transaction: Transaction, input: SaveConcept, stored: StoredConcept | null): Promise<Concept> {
  const mine = { id: input.conceptId, ...input.content };
  if (!stored) {
    if (input.base !== null) throw new ServiceError('not-found', 'concept');
    return mine;
  }
  if (stored.change === input.base || isSame(conceptOf(stored), mine)) return mine;
  const base = input.base === null ? null : await findState(transaction, input, input.base);
  if (!base) throw new ServiceError('conflict', 'newer-change', { change: stored.change, clashes: [] });
  const { concept: merged, clashes } = mergeConcepts(contentOf(base), mine, conceptOf(stored));
  if (clashes.length > 0) throw new ServiceError('conflict', 'newer-change', { change: stored.change, clashes });
  return merged;
}

/** A concept as a change left it; null where that change was of another, or removed it. */
async function findState(transaction: Transaction, at: ConceptPlace, number: number): Promise<ConceptState | null> {
  const [found] = await transaction
    .select()
    .from(conceptChange)
    .where(and(eq(conceptChange.glossaryId, at.glossaryId), eq(conceptChange.number, number)));
  return found?.conceptId === at.conceptId ? found.after : null;
}
