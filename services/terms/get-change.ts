import { sql } from 'drizzle-orm';
import type { ConceptChangeKind } from '@/core/terms/concept-change';
import type { Context } from '../context';
import { ServiceError } from '../service-error';
import { type Who, who } from './get-concept';
import type { StoredConcept } from './read-concepts';
import { type GlossaryPlace, requireGlossary } from './require-glossary';

type State = Omit<StoredConcept, 'glossaryId' | 'change'>;

type ChangeRecord = {
  readonly number: number;
  readonly conceptId: string;
  readonly kind: ConceptChangeKind;
  readonly at: string;
  readonly who: Who | null;
  readonly before: State | null;
  readonly after: State | null;
};

/** A concept before and after one change of its glossary. */
export async function getChange(context: Context, input: GlossaryPlace & { readonly number: number }) {
  const { hidden } = await requireGlossary(context, input, 'read');
  const { rows } = await context.database.execute<ChangeRecord>(sql`
    select h.number, h.concept_id as "conceptId", h.kind, h.at, h.before, h.after, ${who}
    from concept_change h
    left join "user" u on u.id = h.user_id
    left join contributor k on k.work_id = ${input.workId} and k.user_id = u.id
    where h.glossary_id = ${input.glossaryId} and h.number = ${input.number}`);
  const [found] = rows;
  if (!found || hidden.has(found.conceptId)) throw new ServiceError('not-found', 'change');
  return { ...found, at: new Date(found.at).toISOString() };
}
