import { sql } from 'drizzle-orm';
import type { ConceptState } from '@/core/terms/concept-change';
import { parseTermTable } from '@/core/terms/formats/parse-term-table';
import type { TermFile, TermFormat } from '@/core/terms/formats/term-file';
import { planImport } from '@/core/terms/plan-import';
import { mayAct } from '@/core/work/role';
import { inTransaction } from '@/db/transaction';
import type { Context } from '../context';
import { listEditions } from '../documents/get-document';
import { recordEvent } from '../record-event';
import { ServiceError } from '../service-error';
import { conceptOf, readConcepts, stateOf } from './read-concepts';
import { type GlossaryPlace, requireGlossary } from './require-glossary';
import { type ConceptChange, lockGlossary, nextPosition, storeChanges } from './store-changes';

export type ImportTerms = GlossaryPlace & {
  readonly format: TermFormat;
  readonly content: string;
  /** Says what would change, and changes nothing. */
  readonly isTrial: boolean;
};

/** Brings the terms of a file into a glossary. What can't be read, or is in conflict, is named and left out. */
export async function importTerms(context: Context, input: ImportTerms) {
  const { glossary, memberships } = await requireGlossary(context, input, 'review');
  for (const { language } of await listEditions(context.database, glossary.homeId)) {
    if (!mayAct(memberships, 'review', language)) throw new ServiceError('forbidden', 'review', { language });
  }
  const { concepts, problems } = readTermFile(input, context.newId);
  return inTransaction(context.database, async (transaction) => {
    await lockGlossary(transaction, input.glossaryId);
    const stored = await readConcepts(transaction, sql`c.glossary_id = ${input.glossaryId}`);
    const plan = planImport(stored.map(conceptOf), concepts);
    if (!input.isTrial) {
      const known = new Map(stored.map((one) => [one.id, stateOf(one)]));
      const first = await nextPosition(transaction, input.glossaryId);
      const changes: ConceptChange[] = [
        ...plan.changed.flatMap((concept): ConceptChange[] => {
          const before = known.get(concept.id);
          return before ? [{ kind: 'imported', before, after: { ...before, ...concept } }] : [];
        }),
        ...plan.added.map((concept, place): ConceptChange => {
          const after: ConceptState = { ...concept, position: first + place, status: 'settled', reason: '' };
          return { kind: 'imported', before: null, after };
        }),
      ];
      await storeChanges(context, transaction, input.glossaryId, changes);
      if (changes.length > 0) {
        const details = { name: glossary.name, count: changes.length };
        await recordEvent(context, transaction, { workId: input.workId, kind: 'terms-imported', details });
      }
    }
    const headword = ({ terms }: { terms: readonly { text: string }[] }) => terms[0]?.text ?? '';
    return {
      added: plan.added.length,
      changed: plan.changed.length,
      same: plan.same,
      /** The first of them. */
      addedTerms: plan.added.slice(0, mostShown).map(headword),
      changedTerms: plan.changed.slice(0, mostShown).map(headword),
      conflicts: [...plan.conflicts],
      problems,
    };
  });
}

const mostShown = 100;

function readTermFile({ format, content }: ImportTerms, newId: () => string): TermFile {
  return parseTermTable(content, format === 'tsv' ? '\t' : ',', newId);
}
