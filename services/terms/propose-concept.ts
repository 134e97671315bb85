import type { Concept } from '@/core/terms/concept';
import { inTransaction } from '@/db/transaction';
import type { Context } from '../context';
import { recordEvent } from '../record-event';
import { type ConceptPlace, getConcept } from './get-concept';
import { findConcept } from './read-concepts';
import { requireGlossary } from './require-glossary';
import { requireLanguages } from './require-languages';
import { lockGlossary, nextPosition, storeChanges } from './store-changes';

export type ProposeConcept = ConceptPlace & {
  readonly content: Omit<Concept, 'id'>;
  /** The sentence that it was met in. */
  readonly segmentId: string | null;
};

/** Puts a concept up for discussion. The same concept id sent twice is proposed once. */
export async function proposeConcept(context: Context, input: ProposeConcept) {
  const { glossary, memberships } = await requireGlossary(context, input, 'translate');
  await inTransaction(context.database, async (transaction) => {
    await lockGlossary(transaction, input.glossaryId);
    if (await findConcept(transaction, input)) return;
    const content = { id: input.conceptId, ...input.content };
    const rights = { homeId: glossary.homeId, memberships, act: 'translate' } as const;
    await requireLanguages(transaction, rights, null, content);
    const position = await nextPosition(transaction, input.glossaryId);
    const after = { ...content, position, status: 'proposed', reason: '' } as const;
    await storeChanges(context, transaction, input.glossaryId, [{ kind: 'proposed', before: null, after }]);
    const { workId, segmentId } = input;
    const details = { name: content.terms[0]?.text ?? '' };
    await recordEvent(context, transaction, { workId, segmentId, kind: 'term-proposed', details });
  });
  return getConcept(context, input);
}
