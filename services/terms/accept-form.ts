import { and, eq, sql } from 'drizzle-orm';
import type { Term, TermForm } from '@/core/terms/concept';
import type { ConceptChangeKind, ConceptState } from '@/core/terms/concept-change';
import type { Transaction } from '@/db/client';
import { term } from '@/db/schema/glossary';
import { inTransaction } from '@/db/transaction';
import type { Context } from '../context';
import { recordEvent } from '../record-event';
import { ServiceError } from '../service-error';
import { findConcept, type StoredConcept, stateOf } from './read-concepts';
import { type GlossaryPlace, requireGlossary } from './require-glossary';
import { lockGlossary, storeChanges } from './store-changes';

export type FormPlace = GlossaryPlace & {
  readonly termId: string;
  /** Of the text that the form was met in. */
  readonly language: string;
  readonly text: string;
};

/** Teaches a term a form that was met in a sentence. A form that is known and confirmed already stays as it is. */
export async function acceptForm(context: Context, input: FormPlace & { readonly segmentId: string | null }) {
  return changeForms(
    context,
    input,
    'form-accepted',
    (forms) => {
      if (forms.some((one) => one.text === input.text && one.confirmed)) return null;
      const others = forms.filter((one) => one.text !== input.text);
      return [...others, { text: input.text, confirmed: true }];
    },
    (transaction) =>
      transaction.execute(sql`
      update term_form set taught_by = ${context.person?.id ?? null}::uuid, work_id = ${input.workId}::uuid,
        segment_id = ${input.segmentId}::uuid, taught_at = ${context.now()}::timestamptz
      where glossary_id = ${input.glossaryId} and term_id = ${input.termId} and text = ${input.text}`),
  );
}

/** Takes a form from a term again. */
export async function removeForm(context: Context, input: FormPlace) {
  return changeForms(context, input, 'form-removed', (forms) => {
    const others = forms.filter((one) => one.text !== input.text);
    return others.length < forms.length ? others : null;
  });
}

async function changeForms(
  context: Context,
  input: FormPlace,
  kind: ConceptChangeKind,
  change: (forms: readonly TermForm[]) => TermForm[] | null,
  afterwards?: (transaction: Transaction) => Promise<unknown>,
): Promise<{ change: number; conceptId: string }> {
  await requireGlossary(context, input, 'translate', input.language);
  return inTransaction(context.database, async (transaction) => {
    await lockGlossary(transaction, input.glossaryId);
    const stored = await findConceptOfTerm(transaction, input);
    const forms = change(termOf(stored, input.termId).forms);
    if (!forms) return { change: stored.change, conceptId: stored.id };
    const before = stateOf(stored);
    const number = await storeChanges(context, transaction, input.glossaryId, [
      { kind, before, after: withForms(before, input.termId, forms) },
    ]);
    await afterwards?.(transaction);
    if (kind === 'form-accepted') {
      const { workId, language, text } = input;
      await recordEvent(context, transaction, { workId, language, kind, details: { name: text } });
    }
    return { change: number, conceptId: stored.id };
  });
}

async function findConceptOfTerm(transaction: Transaction, at: FormPlace): Promise<StoredConcept> {
  const [found] = await transaction
    .select({ conceptId: term.conceptId })
    .from(term)
    .where(and(eq(term.glossaryId, at.glossaryId), eq(term.id, at.termId)));
  const concept = found && (await findConcept(transaction, { ...at, conceptId: found.conceptId }));
  if (!concept) throw new ServiceError('not-found', 'term');
  return concept;
}

function termOf(concept: StoredConcept, termId: string): Term {
  const found = concept.terms.find((one) => one.id === termId);
  if (!found) throw new ServiceError('not-found', 'term');
  return found;
}

function withForms(concept: ConceptState, termId: string, forms: TermForm[]): ConceptState {
  return { ...concept, terms: concept.terms.map((one) => (one.id === termId ? { ...one, forms } : one)) };
}
