import { sql } from 'drizzle-orm';
import { findLines } from '@/core/terms/find-lines';
import type { TermOccurrence } from '@/core/terms/find-terms';
import { listRenderings } from '@/core/terms/list-renderings';
import { narrowConcept } from '@/core/terms/narrow-concept';
import type { Context } from '../context';
import { requireAct } from '../people/require-act';
import { ServiceError } from '../service-error';
import { listHidden } from './list-hidden';
import { listWaivers } from './list-waivers';
import { readConcerned } from './read-sentences';
import { getSourceTerms, type SourceTerms } from './source-terms';

/** The longest run of numbers that one call answers. */
const longestPage = 200;

export type TermPage = {
  readonly workId: string;
  readonly documentId: string;
  readonly language: string;
  readonly from: number;
  readonly to: number;
};

/**
 * The terms in the source of the sentences `from` to `to` (both ends count), and of their concepts all that a check of a
 * translation needs.
 */
export async function listTerms(context: Context, input: TermPage) {
  const { work, memberships } = await requireAct(context, input.workId, 'read');
  if (input.to < input.from || input.to - input.from >= longestPage) {
    throw new ServiceError('bad-request', 'page', { from: input.from, to: input.to, longest: longestPage });
  }
  const [terms, segments, hidden] = await Promise.all([
    getSourceTerms(context.database, input.workId),
    readSegments(context, input),
    listHidden(context, input.workId, memberships),
  ]);
  const isTold = (one: { readonly conceptId: string }) => !hidden.has(one.conceptId);
  const found = segments.map((segment) => {
    const { text } = segment;
    const all = terms.find(text);
    const lines = linesOf(segment, all, terms);
    return { ...segment, lines, occurrences: all.filter(isTold), proposed: terms.findProposed(text).filter(isTold) };
  });
  const concerned = found.flatMap((one) => [...one.occurrences, ...one.proposed].map(({ conceptId }) => conceptId));
  const [concepts, waivers] = await Promise.all([
    readConcerned(context.database, terms, concerned),
    listWaivers(
      context.database,
      input,
      segments.map(({ id }) => id),
    ),
  ]);
  const waiversOf = Map.groupBy(waivers, ({ segmentId }) => segmentId);
  return {
    sourceLanguages: terms.languages,
    linePolicy: work.linePolicy,
    concepts: concepts.map((concept) => {
      const { position: _, reason: __, ...rest } = narrowConcept(concept, terms.languages, input.language);
      return { ...rest, renderings: listRenderings(concept, input.language) };
    }),
    segments: found.map(({ id, number, occurrences, proposed, lines }) => ({
      segmentId: id,
      number,
      occurrences,
      proposed,
      lines,
      waivers: (waiversOf.get(id) ?? []).filter(isTold),
    })),
  };
}

type SegmentRecord = {
  readonly id: string;
  readonly number: number;
  readonly text: string;
  /** A person said whether it is a whole line in another language, and in which. */
  readonly isMarked: boolean;
  readonly language: string | null;
};

async function readSegments({ database }: Context, { workId, documentId, from, to }: TermPage) {
  const { rows } = await database.execute<SegmentRecord>(sql`
    select s.id, s.number, s.text, l.segment_id is not null as "isMarked", l.language
    from segment s left join marked_line l on l.work_id = s.work_id and l.segment_id = s.id
    where s.work_id = ${workId} and s.document_id = ${documentId} and s.retired_at is null
      and s.number between ${from} and ${to}
    order by s.number`);
  return rows;
}

/** What a person said of the sentence, otherwise the stretches whose words the glossary knows. */
export function linesOf(
  { text, isMarked, language }: Pick<SegmentRecord, 'text' | 'isMarked' | 'language'>,
  occurrences: readonly TermOccurrence[],
  terms: SourceTerms,
) {
  if (isMarked) return language ? [{ start: 0, end: text.trimEnd().length, language, isMarked }] : [];
  return terms.languages
    .filter((language) => language !== terms.language)
    .flatMap((language) =>
      findLines(text, occurrences, language).map((span) => ({ ...span, language, isMarked: false })),
    );
}
