import { sql } from 'drizzle-orm';
import type { ConceptState } from '@/core/terms/concept-change';
import { conceptKeys } from '@/core/terms/concept-keys';
import type { Transaction } from '@/db/client';
import { unnest } from '@/db/unnest';
import type { Context } from '../context';

type ConceptToStore = ConceptState & { readonly change: number };

type Taught = {
  readonly termId: string;
  readonly text: string;
  readonly taughtBy: string | null;
  readonly workId: string | null;
  readonly segmentId: string | null;
  readonly taughtAt: string | null;
};

/** Concepts sent in one statement: to write so many out holds up others for some tens of milliseconds. */
const chunk = 1_000;

/** Writes concepts whole, with their terms, forms and treatments. Forms that stay keep who taught them. */
export async function storeConcepts(
  context: Context,
  transaction: Transaction,
  glossaryId: string,
  concepts: readonly ConceptToStore[],
): Promise<void> {
  for (let start = 0; start < concepts.length; start += chunk) {
    await storeChunk(context, transaction, glossaryId, concepts.slice(start, start + chunk));
  }
}

async function storeChunk(
  context: Context,
  transaction: Transaction,
  glossaryId: string,
  concepts: readonly ConceptToStore[],
): Promise<void> {
  const ids = concepts.map(({ id }) => id);
  const taught = await readTaught(transaction, glossaryId, ids);
  const keys = concepts.map(conceptKeys);
  const at = context.now();
  await transaction.execute(sql`
    insert into concept (glossary_id, id, position, subject, definition, note, status, reason, change, headword,
      headword_language, rendered, wording, proposed_by, created_at, updated_at)
    select ${glossaryId}::uuid, g.id, g.position, g.subject, g.definition, g.note, g.status, g.reason, g.change, g.headword,
      g.headword_language, g.rendered::text[], g.wording,
      case when g.status = 'proposed' then ${context.person?.id ?? null}::uuid end, ${at}::timestamptz, ${at}::timestamptz
    from ${unnest({
      id: ['uuid', ids],
      position: ['int', concepts.map((one) => one.position)],
      subject: ['text', concepts.map((one) => one.subject)],
      definition: ['text', concepts.map((one) => one.definition)],
      note: ['text', concepts.map((one) => one.note)],
      status: ['text', concepts.map((one) => one.status)],
      reason: ['text', concepts.map((one) => one.reason)],
      change: ['int', concepts.map((one) => one.change)],
      headword: ['text', keys.map((one) => one.headword)],
      headword_language: ['text', keys.map((one) => one.headwordLanguage)],
      rendered: ['text', keys.map((one) => `{${one.rendered.map((language) => JSON.stringify(language)).join(',')}}`)],
      wording: ['text', keys.map((one) => one.wording)],
    })} as g (id, position, subject, definition, note, status, reason, change, headword, headword_language, rendered,
      wording)
    on conflict (glossary_id, id) do update set position = excluded.position, subject = excluded.subject,
      definition = excluded.definition, note = excluded.note, status = excluded.status, reason = excluded.reason,
      change = excluded.change, headword = excluded.headword, headword_language = excluded.headword_language,
      rendered = excluded.rendered, wording = excluded.wording, updated_at = excluded.updated_at`);
  const inConcepts = sql`glossary_id = ${glossaryId} and concept_id = any(${sql.param(ids)}::uuid[])`;
  await transaction.execute(sql`delete from term where ${inConcepts}`);
  await transaction.execute(sql`delete from treatment where ${inConcepts}`);
  await storeTerms(transaction, glossaryId, concepts);
  await storeForms(transaction, glossaryId, concepts, taught);
  await storeTreatments(transaction, glossaryId, concepts);
}

async function readTaught(transaction: Transaction, glossaryId: string, conceptIds: string[]): Promise<Taught[]> {
  const { rows } = await transaction.execute<Taught>(sql`
    select f.term_id as "termId", f.text, f.taught_by as "taughtBy", f.work_id as "workId", f.segment_id as "segmentId",
      f.taught_at as "taughtAt"
    from term t join term_form f on f.glossary_id = t.glossary_id and f.term_id = t.id
    where t.glossary_id = ${glossaryId} and t.concept_id = any(${sql.param(conceptIds)}::uuid[]) and f.taught_at is not null`);
  return rows;
}

async function storeTerms(transaction: Transaction, glossaryId: string, concepts: readonly ConceptToStore[]) {
  const terms = concepts.flatMap((one) => one.terms.map((term, place) => ({ ...term, conceptId: one.id, place })));
  await transaction.execute(sql`
    insert into term (glossary_id, id, concept_id, position, language, text, status, part_of_speech, gender, pronunciation,
      origin, usage_note, case_rule, homograph)
    select ${glossaryId}::uuid, g.* from ${unnest({
      id: ['uuid', terms.map((one) => one.id)],
      concept_id: ['uuid', terms.map((one) => one.conceptId)],
      position: ['int', terms.map((one) => one.place + 1)],
      language: ['text', terms.map((one) => one.language)],
      text: ['text', terms.map((one) => one.text)],
      status: ['text', terms.map((one) => one.status)],
      part_of_speech: ['text', terms.map((one) => one.partOfSpeech)],
      gender: ['text', terms.map((one) => one.gender)],
      pronunciation: ['text', terms.map((one) => one.pronunciation)],
      origin: ['text', terms.map((one) => one.origin)],
      usage_note: ['text', terms.map((one) => one.usageNote)],
      case_rule: ['text', terms.map((one) => one.caseRule)],
      homograph: ['bool', terms.map((one) => one.homograph)],
    })} as g`);
}

async function storeForms(
  transaction: Transaction,
  glossaryId: string,
  concepts: readonly ConceptToStore[],
  taught: readonly Taught[],
) {
  const known = new Map(taught.map((one) => [`${one.termId} ${one.text}`, one]));
  const forms = concepts.flatMap(({ terms }) =>
    terms.flatMap(({ id: termId, forms }) =>
      forms.map(({ text, confirmed }, place) => ({
        termId,
        text,
        confirmed,
        place,
        taught: known.get(`${termId} ${text}`),
      })),
    ),
  );
  if (forms.length === 0) return;
  await transaction.execute(sql`
    insert into term_form (glossary_id, term_id, text, position, confirmed, taught_by, work_id, segment_id, taught_at)
    select ${glossaryId}::uuid, g.* from ${unnest({
      term_id: ['uuid', forms.map((one) => one.termId)],
      text: ['text', forms.map((one) => one.text)],
      position: ['int', forms.map((one) => one.place + 1)],
      confirmed: ['bool', forms.map((one) => one.confirmed)],
      taught_by: ['uuid', forms.map((one) => one.taught?.taughtBy ?? null)],
      work_id: ['uuid', forms.map((one) => one.taught?.workId ?? null)],
      segment_id: ['uuid', forms.map((one) => one.taught?.segmentId ?? null)],
      taught_at: ['timestamptz', forms.map((one) => one.taught?.taughtAt ?? null)],
    })} as g`);
}

async function storeTreatments(transaction: Transaction, glossaryId: string, concepts: readonly ConceptToStore[]) {
  const treatments = concepts.flatMap(({ id: conceptId, treatments }) =>
    treatments.map((one, place) => ({ ...one, conceptId, place })),
  );
  if (treatments.length === 0) return;
  await transaction.execute(sql`
    insert into treatment (glossary_id, concept_id, language, position, kind, case_rule, italics)
    select ${glossaryId}::uuid, g.* from ${unnest({
      concept_id: ['uuid', treatments.map((one) => one.conceptId)],
      language: ['text', treatments.map((one) => one.language)],
      position: ['int', treatments.map((one) => one.place + 1)],
      kind: ['text', treatments.map((one) => one.kind)],
      case_rule: ['text', treatments.map((one) => one.caseRule)],
      italics: ['bool', treatments.map((one) => one.italics)],
    })} as g`);
}
