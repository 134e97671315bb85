import { type SQL, sql } from 'drizzle-orm';
import type { Concept, Term, TermForm, Treatment } from '@/core/terms/concept';
import type { ConceptState } from '@/core/terms/concept-change';
import type { Database, Transaction } from '@/db/client';

export type StoredConcept = Omit<ConceptState, 'terms' | 'treatments'> & {
  readonly terms: StoredTerm[];
  readonly treatments: Treatment[];
  readonly glossaryId: string;
  /** The change of the glossary that made it what it is. */
  readonly change: number;
};

type StoredTerm = Omit<Term, 'forms'> & { readonly forms: TermForm[] };

/** The concepts `c` that meet a condition, whole, in the order of their glossary. The caller has checked that they may be read. */
export async function readConcepts(database: Database | Transaction, condition: SQL): Promise<StoredConcept[]> {
  const { rows } = await database.execute<StoredConcept>(sql`
    select c.glossary_id as "glossaryId", c.id, c.position, c.subject, c.definition, c.note, c.status, c.reason, c.change,
      coalesce(t.terms, '[]') as terms, coalesce(r.treatments, '[]') as treatments
    from concept c
    left join lateral (
      select json_agg(json_build_object('id', t.id, 'language', t.language, 'text', t.text, 'status', t.status,
        'partOfSpeech', t.part_of_speech, 'gender', t.gender, 'pronunciation', t.pronunciation, 'origin', t.origin,
        'usageNote', t.usage_note, 'caseRule', t.case_rule, 'homograph', t.homograph,
        'forms', coalesce((
          select json_agg(json_build_object('text', f.text, 'confirmed', f.confirmed) order by f.position)
          from term_form f where f.glossary_id = t.glossary_id and f.term_id = t.id), '[]')) order by t.position) as terms
      from term t where t.glossary_id = c.glossary_id and t.concept_id = c.id
    ) t on true
    left join lateral (
      select json_agg(json_build_object('language', r.language, 'kind', r.kind, 'caseRule', r.case_rule,
        'italics', r.italics) order by r.position) as treatments
      from treatment r where r.glossary_id = c.glossary_id and r.concept_id = c.id
    ) r on true
    where ${condition}
    order by c.position, c.id`);
  return rows;
}

/** One concept, or null where the glossary has none. */
export async function findConcept(
  database: Database | Transaction,
  at: { readonly glossaryId: string; readonly conceptId: string },
): Promise<StoredConcept | null> {
  const [found] = await readConcepts(database, sql`c.glossary_id = ${at.glossaryId} and c.id = ${at.conceptId}`);
  return found ?? null;
}

/** A concept without its place and standing, as a glossary's file has it. */
export function conceptOf({ id, subject, definition, note, terms, treatments }: StoredConcept): Concept {
  return { id, subject, definition, note, terms, treatments };
}

/** What the history keeps of a concept. */
export function stateOf({ glossaryId: _, change: __, ...state }: StoredConcept): ConceptState {
  return state;
}
