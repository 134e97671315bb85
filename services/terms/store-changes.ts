import { eq, max, sql } from 'drizzle-orm';
import type { ConceptChangeKind, ConceptState } from '@/core/terms/concept-change';
import type { Transaction } from '@/db/client';
import { concept, glossary } from '@/db/schema/glossary';
import { unnest } from '@/db/unnest';
import type { Context } from '../context';
import { refreshStatistics } from '../refresh-statistics';
import { ServiceError } from '../service-error';
import { storeConcepts } from './store-concepts';

export type ConceptChange = {
  readonly kind: ConceptChangeKind;
  readonly before: ConceptState | null;
  readonly after: ConceptState | null;
};

/** Concepts sent in one statement: to write so many out holds up others for some tens of milliseconds. */
const chunk = 1_000;

/** The glossary under lock: its changes follow one another. */
export async function lockGlossary(transaction: Transaction, glossaryId: string) {
  const [found] = await transaction.select().from(glossary).where(eq(glossary.id, glossaryId)).for('update');
  if (!found) throw new ServiceError('not-found', 'glossary');
  return found;
}

/** Brings concepts from what they were to what they are to be, and keeps both in the history. Answers the last number. */
export async function storeChanges(
  context: Context,
  transaction: Transaction,
  glossaryId: string,
  changes: readonly ConceptChange[],
): Promise<number> {
  const { changes: before } = await lockGlossary(transaction, glossaryId);
  if (changes.length === 0) return before;
  for (let start = 0; start < changes.length; start += chunk) {
    await requireOwnTerms(transaction, glossaryId, changes.slice(start, start + chunk));
  }
  const numbered = changes.map((change, place) => ({ ...change, number: before + place + 1 }));
  const last = before + changes.length;
  await transaction.update(glossary).set({ changes: last }).where(eq(glossary.id, glossaryId));
  const at = context.now();
  for (let start = 0; start < numbered.length; start += chunk) {
    await storeHistory(context, transaction, glossaryId, numbered.slice(start, start + chunk), at);
  }
  const removed = numbered.flatMap(({ after, before }) => (after === null && before ? [before.id] : []));
  if (removed.length > 0) {
    await transaction.execute(sql`
      delete from concept where glossary_id = ${glossaryId} and id = any(${sql.param(removed)}::uuid[])`);
  }
  await storeConcepts(
    context,
    transaction,
    glossaryId,
    numbered.flatMap(({ after, number }) => (after ? [{ ...after, change: number }] : [])),
  );
  await refreshStatistics(transaction, changes.length, 'terms');
  return last;
}

type NumberedChange = ConceptChange & { readonly number: number };

async function storeHistory(
  context: Context,
  transaction: Transaction,
  glossaryId: string,
  changes: readonly NumberedChange[],
  at: Date,
): Promise<void> {
  await transaction.execute(sql`
    insert into concept_change (glossary_id, number, concept_id, kind, before, after, user_id, at)
    select ${glossaryId}::uuid, g.number, g.concept_id, g.kind, g.before::jsonb, g.after::jsonb,
      ${context.person?.id ?? null}::uuid, ${at}::timestamptz
    from ${unnest({
      number: ['int', changes.map((one) => one.number)],
      concept_id: ['uuid', changes.map(({ after, before }) => (after ?? before)?.id)],
      kind: ['text', changes.map((one) => one.kind)],
      before: ['text', changes.map((one) => one.before && JSON.stringify(one.before))],
      after: ['text', changes.map((one) => one.after && JSON.stringify(one.after))],
    })} as g (number, concept_id, kind, before, after)`);
}

/** Where a new concept goes: behind all others. */
export async function nextPosition(transaction: Transaction, glossaryId: string): Promise<number> {
  const [last] = await transaction
    .select({ position: max(concept.position) })
    .from(concept)
    .where(eq(concept.glossaryId, glossaryId));
  return (last?.position ?? 0) + 1;
}

/** A term belongs to one concept for good: links and checks hang on its id. */
async function requireOwnTerms(
  transaction: Transaction,
  glossaryId: string,
  changes: readonly ConceptChange[],
): Promise<void> {
  const ownerOf = new Map(changes.flatMap(({ after }) => after?.terms.map(({ id }) => [id, after.id] as const) ?? []));
  const { rows } = await transaction.execute<{ id: string }>(sql`
    select t.id from ${unnest({ id: ['uuid', [...ownerOf.keys()]], owner: ['uuid', [...ownerOf.values()]] })} as g (id, owner)
    join term t on t.glossary_id = ${glossaryId} and t.id = g.id and t.concept_id <> g.owner limit 1`);
  if (rows[0]) throw new ServiceError('bad-request', 'term-of-another', { termId: rows[0].id });
}
