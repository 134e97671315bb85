import { sql } from 'drizzle-orm';
import { LRUCache } from 'lru-cache';
import type { ConceptStatus } from '@/core/terms/concept-status';
import { createTermFinder, type TermOccurrence } from '@/core/terms/find-terms';
import type { SoughtTerm } from '@/core/terms/sought-terms';
import { sourceLanguages } from '@/core/terms/source-languages';
import type { Database, Transaction } from '@/db/client';

/** Finds terms in the source of a work: those of its glossaries that are settled, and those that are only proposed. */
export type SourceTerms = {
  /** Changes with the work's glossaries and languages. */
  readonly stamp: string;
  readonly language: string;
  /** Of the terms that are looked for. */
  readonly languages: string[];
  readonly find: (text: string) => TermOccurrence[];
  readonly findProposed: (text: string) => TermOccurrence[];
  /** Which glossary a concept is taken from. */
  readonly glossaryOf: ReadonlyMap<string, string>;
};

type Asked = {
  readonly language: string;
  readonly targets: string[];
  readonly glossaries: { readonly id: string; readonly changes: number }[];
};

/** Enough for the works that are open at a time; the index of a glossary of 70,000 terms takes much memory. */
const kept = 8;

// Once for a process, in which Next evaluates this module several times.
const shared = globalThis as typeof globalThis & { versoSourceTerms?: LRUCache<string, Promise<SourceTerms>> };
shared.versoSourceTerms ??= new LRUCache({ max: kept });
const indexes = shared.versoSourceTerms;

/** The terms of a work's source, from memory where nothing changed. The caller has checked that the work may be read. */
export async function getSourceTerms(database: Database | Transaction, workId: string): Promise<SourceTerms> {
  const asked = await readAsked(database, workId);
  const stamp = JSON.stringify(asked);
  const known = indexes.get(stamp);
  if (known) return known;
  const found = indexTerms(database, asked, stamp);
  indexes.set(stamp, found);
  found.catch(() => indexes.delete(stamp));
  return found;
}

async function readAsked(database: Database | Transaction, workId: string): Promise<Asked> {
  const { rows } = await database.execute<Asked>(sql`
    select w.language,
      coalesce((select json_agg(e.language order by e.language) from edition e
        where e.work_id = w.id and e.is_default), '[]') as targets,
      coalesce((select json_agg(json_build_object('id', g.id, 'changes', g.changes) order by u.position, g.id)
        from work_glossary u join glossary g on g.id = u.glossary_id where u.work_id = w.id), '[]') as glossaries
    from work w where w.id = ${workId}`);
  return rows[0] ?? { language: 'und', targets: [], glossaries: [] };
}

async function indexTerms(database: Database | Transaction, asked: Asked, stamp: string): Promise<SourceTerms> {
  const ids = asked.glossaries.map(({ id }) => id);
  const languages = await findLanguages(database, asked, ids);
  const records = await readTerms(database, ids, languages);
  records.sort((a, b) => ids.indexOf(a.glossaryId) - ids.indexOf(b.glossaryId));
  const glossaryOf = new Map<string, string>();
  for (const { conceptId, glossaryId } of records) {
    if (!glossaryOf.has(conceptId)) glossaryOf.set(conceptId, glossaryId);
  }
  const finderOf = (standing: ConceptStatus) =>
    createTermFinder(
      records.filter((one) => one.standing === standing && glossaryOf.get(one.conceptId) === one.glossaryId),
      asked.language,
    );
  const [settled, proposed] = [finderOf('settled'), finderOf('proposed')];
  const orderOf = (one: TermOccurrence) => ids.indexOf(glossaryOf.get(one.conceptId) ?? '');
  return {
    stamp,
    language: asked.language,
    languages,
    glossaryOf,
    find: (text) => firstOfTwins(settled.find(text), orderOf),
    findProposed: (text) => firstOfTwins(proposed.find(text), orderOf),
  };
}

/** Of concepts of several glossaries with the same words, those of the glossary that the work names first. */
function firstOfTwins(found: TermOccurrence[], orderOf: (one: TermOccurrence) => number): TermOccurrence[] {
  const hasTwin = ({ span }: TermOccurrence, order: number) =>
    found.some((other) => other.span.start === span.start && other.span.end === span.end && orderOf(other) < order);
  return found.filter((one) => !hasTwin(one, orderOf(one)));
}

async function findLanguages(database: Database | Transaction, asked: Asked, ids: string[]): Promise<string[]> {
  const { rows } = await database.execute<{ language: string; leads: boolean }>(sql`
    select language, bool_or(position = 1) as leads from term
    where glossary_id = any(${sql.param(ids)}::uuid[]) group by language order by language`);
  const named = {
    languages: rows.map((row) => row.language),
    headwords: rows.filter((row) => row.leads).map((row) => row.language),
  };
  return sourceLanguages(named, asked);
}

type TermRecord = SoughtTerm & { readonly glossaryId: string; readonly standing: ConceptStatus };

async function readTerms(database: Database | Transaction, ids: string[], languages: string[]): Promise<TermRecord[]> {
  const { rows } = await database.execute<TermRecord>(sql`
    select t.glossary_id as "glossaryId", c.status as standing, t.concept_id as "conceptId", t.id as "termId", t.language,
      t.text, t.status, t.part_of_speech as "partOfSpeech", t.case_rule as "caseRule", t.homograph,
      coalesce((select json_agg(json_build_object('text', f.text, 'confirmed', f.confirmed) order by f.position)
        from term_form f where f.glossary_id = t.glossary_id and f.term_id = t.id), '[]') as forms
    from term t join concept c on c.glossary_id = t.glossary_id and c.id = t.concept_id
    where t.glossary_id = any(${sql.param(ids)}::uuid[]) and t.language = any(${sql.param(languages)}::text[])
      and t.status <> 'forbidden' and c.status <> 'dismissed'
    order by c.position, t.position`);
  return rows;
}
