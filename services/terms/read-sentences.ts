import { type SQL, sql } from 'drizzle-orm';
import type { SentenceTerms } from '@/core/terms/check-sentence';
import { joinSentenceTerms } from '@/core/terms/join-sentence-terms';
import type { Database, Transaction } from '@/db/client';
import { listWaivers } from './list-waivers';
import { conceptOf, readConcepts, type StoredConcept } from './read-concepts';
import type { SourceTerms } from './source-terms';

export type CheckedVersion = {
  readonly id: string;
  readonly text: string;
  readonly omitted: boolean;
  readonly segments: readonly { readonly id: string; readonly text: string }[];
};

/** For each version the terms of the sentences that it translates, with what is waived. */
export async function readSentences(
  database: Database | Transaction,
  place: { readonly workId: string; readonly language: string },
  terms: SourceTerms,
  versions: readonly CheckedVersion[],
): Promise<Map<string, SentenceTerms>> {
  const segments = new Map(versions.flatMap((one) => one.segments.map(({ id, text }) => [id, text] as const)));
  const found = new Map(Array.from(segments, ([id, text]) => [id, terms.find(text)]));
  const concepts = new Map(
    (
      await readConcerned(
        database,
        terms,
        [...found.values()].flat().map(({ conceptId }) => conceptId),
      )
    ).map((one) => [one.id, conceptOf(one)]),
  );
  const waivers = Map.groupBy(await listWaivers(database, place, [...segments.keys()]), (one) => one.segmentId);
  const sentenceOf = ({ id, text }: CheckedVersion['segments'][number]): SentenceTerms => ({
    source: text,
    occurrences: found.get(id) ?? [],
    concepts,
    waivers: (waivers.get(id) ?? []).flatMap(({ span, ...one }) => (span ? [{ ...one, span }] : [])),
  });
  return new Map(versions.map((one) => [one.id, joinSentenceTerms(one.segments.map(sentenceOf))]));
}

/** The concepts of some occurrences, each from the glossary that the work takes it from. */
export async function readConcerned(
  database: Database | Transaction,
  terms: SourceTerms,
  conceptIds: readonly string[],
): Promise<StoredConcept[]> {
  const ids = [...new Set(conceptIds)];
  if (ids.length === 0) return [];
  const glossaryIds = [...new Set(ids.flatMap((id) => terms.glossaryOf.get(id) ?? []))];
  const condition: SQL = sql`c.glossary_id = any(${sql.param(glossaryIds)}::uuid[]) and c.id = any(${sql.param(ids)}::uuid[])`;
  const concepts = await readConcepts(database, condition);
  return concepts.filter(({ id, glossaryId }) => terms.glossaryOf.get(id) === glossaryId);
}
