import { sql } from 'drizzle-orm';
import { checkSentence, type SentenceTerms } from '@/core/terms/check-sentence';
import type { TermFinding } from '@/core/terms/check-terms';
import type { Concept } from '@/core/terms/concept';
import { joinSentenceTerms } from '@/core/terms/join-sentence-terms';
import type { FoundBy } from '@/core/terms/term-trie';
import type { VersionState } from '@/core/work/version-state';
import type { Context } from '../context';
import { furthestFirst } from '../versions/furthest-first';
import type { ConceptPlace } from './get-concept';
import type { PlacedWaiver } from './list-waivers';

export type UsePlace = ConceptPlace & { readonly language: string; readonly documentId?: string | undefined };

export type UseRecord = {
  readonly segmentId: string;
  readonly documentId: string;
  readonly documentNumber: number;
  readonly number: number;
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly termId: string;
  readonly by: FoundBy;
  readonly version: Version | null;
};

type Version = {
  readonly id: string;
  readonly state: VersionState;
  readonly text: string;
  readonly revisionId: string;
  readonly name: string;
  readonly siglum: string;
};

/** More than this aren't counted by what they became. */
const mostCounted = 5_000;

/**
 * Where the source of a work has a concept, in the order of the text, each with the furthest version of its sentence; with all of
 * them, once for each. The caller has checked that they may be seen.
 */
export async function readUses({ database }: Context, search: UsePlace, isEach = false): Promise<UseRecord[]> {
  const { rows } = await database.execute<UseRecord>(sql`
    select u.segment_id as "segmentId", s.document_id as "documentId", d.number as "documentNumber", s.number,
      s.text as source, u.start, u."end", u.term_id as "termId", u.by,
      v.version
    from term_use u
    join segment s on s.work_id = u.work_id and s.id = u.segment_id and s.retired_at is null
    join document d on d.work_id = s.work_id and d.id = s.document_id
    left join lateral (
      select json_build_object('id', v.id, 'state', v.state, 'text', v.text, 'revisionId', v.revision_id, 'name', k.name,
        'siglum', k.siglum) as version
      from coverage c
      join version v on v.work_id = c.work_id and v.id = c.version_id
      join contributor k on k.work_id = v.work_id and k.id = v.contributor_id
      where c.work_id = u.work_id and c.segment_id = u.segment_id and c.language = ${search.language} and c.live
      order by ${furthestFirst}
      limit ${isEach ? null : 1}
    ) v on true
    where u.work_id = ${search.workId} and u.glossary_id = ${search.glossaryId} and u.concept_id = ${search.conceptId}
      and ${search.documentId ? sql`s.document_id = ${search.documentId}` : sql`true`}
    order by d.number, s.number, u.start
    limit ${mostCounted}`);
  return rows;
}

/** What became of each use in the version of its sentence. */
export function findRenderings(
  records: readonly UseRecord[],
  concept: Concept,
  waivers: readonly PlacedWaiver[],
  language: string,
): Map<UseRecord, TermFinding> {
  const found = new Map<UseRecord, TermFinding>();
  for (const ones of Map.groupBy(records, ({ version }) => version?.id).values()) {
    const version = ones[0]?.version;
    if (!version) continue;
    const bySegment = Array.from(Map.groupBy(ones, ({ segmentId }) => segmentId).values());
    const sentence = joinSentenceTerms(bySegment.map((uses) => sentenceOf(uses, concept, waivers)));
    const places = new Map<number, UseRecord>();
    let from = 0;
    for (const uses of bySegment) {
      for (const use of uses) places.set(from + use.start, use);
      from += uses[0]?.source.length ?? 0;
    }
    for (const finding of checkSentence(sentence, version.text, language)) {
      const use = places.get(finding.source.span.start);
      if (use) found.set(use, finding);
    }
  }
  return found;
}

function sentenceOf(uses: readonly UseRecord[], concept: Concept, waivers: readonly PlacedWaiver[]): SentenceTerms {
  const [{ source, segmentId }] = uses as [UseRecord];
  const termOf = new Map(concept.terms.map((term) => [term.id, term]));
  return {
    source,
    concepts: new Map([[concept.id, concept]]),
    occurrences: uses.flatMap(({ termId, start, end, by }) => {
      const term = termOf.get(termId);
      if (!term) return [];
      const { language, status } = term;
      const span = { start, end };
      return [{ conceptId: concept.id, termId, language, status, span, form: source.slice(start, end), by }];
    }),
    waivers: waivers.flatMap(({ span, ...one }) =>
      span && one.segmentId === segmentId && one.conceptId === concept.id ? [{ ...one, span }] : [],
    ),
  };
}

/** Where a version renders the use, or has what it should not have. */
export function renderingOf(finding: TermFinding | null) {
  if (finding && 'target' in finding) {
    return { span: finding.target.span, form: finding.target.form, termId: finding.target.termId };
  }
  if (finding?.kind === 'unknown-form') {
    return { span: finding.span, form: finding.form, termId: finding.termId };
  }
  return null;
}
