import { sql } from 'drizzle-orm';
import type { Concept } from '@/core/terms/concept';
import type { ConceptState } from '@/core/terms/concept-change';
import type { TermFormat } from '@/core/terms/formats/term-file';
import { type ImportChoice, planImportSteps } from '@/core/terms/plan-import';
import { inTransaction } from '@/db/transaction';
import type { Context } from '../context';
import { recordEvent } from '../record-event';
import { ServiceError } from '../service-error';
import { takeTurns } from '../take-turns';
import { conceptOf, readConcepts, stateOf } from './read-concepts';
import { readTerms } from './read-terms';
import { type ConceptChange, lockGlossary, nextPosition, storeChanges } from './store-changes';

export type BringTerms = {
  readonly workId: string;
  readonly glossaryId: string;
  readonly fileName: string;
  /** Where the file's name doesn't say it. */
  readonly format?: TermFormat | undefined;
  /** Of a workbook; the first otherwise. */
  readonly sheet?: string | undefined;
  /** The bytes of the file in base64. */
  readonly content: string;
  readonly choices: readonly ImportChoice[];
  /** The glossary's last change when the choices were made. */
  readonly base?: number | undefined;
  /** Says what would change, and changes nothing. */
  readonly isTrial: boolean;
};

/** Brings the terms of a file into a glossary, whoever asks; `importTerms` is for people. */
export async function bringTerms(context: Context, input: BringTerms) {
  const bytes = Buffer.from(input.content, 'base64');
  const file = await readTerms({ ...input, name: input.fileName, bytes }, context.newId);
  return inTransaction(context.database, async (transaction) => {
    const { name, changes: change } = await lockGlossary(transaction, input.glossaryId);
    if (input.base !== undefined && input.base !== change)
      throw new ServiceError('conflict', 'newer-change', { change });
    const stored = await readConcepts(transaction, sql`c.glossary_id = ${input.glossaryId}`);
    const plan = await takeTurns(planImportSteps(stored.map(conceptOf), file.concepts, input.choices));
    let last: number | null = null;
    if (!input.isTrial) {
      const known = new Map(stored.map((one) => [one.id, stateOf(one)]));
      const first = await nextPosition(transaction, input.glossaryId);
      const changes: ConceptChange[] = [
        ...plan.changed.flatMap(({ after: concept }): ConceptChange[] => {
          const before = known.get(concept.id);
          return before ? [{ kind: 'imported', before, after: { ...before, ...concept } }] : [];
        }),
        ...plan.added.map((concept, place): ConceptChange => {
          const after: ConceptState = { ...concept, position: first + place, status: 'settled', reason: '' };
          return { kind: 'imported', before: null, after };
        }),
      ];
      if (changes.length > 0) {
        last = await storeChanges(context, transaction, input.glossaryId, changes);
        const details = { name, count: changes.length };
        await recordEvent(context, transaction, { workId: input.workId, kind: 'terms-imported', details });
      }
    }
    return {
      change,
      last,
      added: plan.added.length,
      changed: plan.changed.length,
      same: plan.same,
      addedConcepts: plan.added.slice(0, mostShown).map(listed),
      changedConcepts: plan.changed
        .slice(0, mostShown)
        .map(({ before, after }) => ({ before: listed(before), after: listed(after) })),
      conflicts: plan.conflicts.map((one) => ({
        ...one,
        concept: listed(one.concept),
        concepts: one.concepts.map(listed),
      })),
      problems: [...file.problems, ...plan.untaken],
    };
  });
}

/** A copy whose lists are its own. */
function listed({ terms, treatments, ...concept }: Concept) {
  return { ...concept, terms: terms.map((term) => ({ ...term, forms: [...term.forms] })), treatments: [...treatments] };
}

/** As many as someone looks through. */
const mostShown = 200;
