import { sql } from 'drizzle-orm';
import { type Score, scoreErrors } from '@/core/review/score-errors';
import type { Context } from '../context';
import { requireAct } from '../people/require-act';
import { readErrors } from './list-errors';

type Place = { readonly workId: string; readonly language: string; readonly documentId?: string | undefined };

type JudgedRecord = {
  id: string;
  document_id: string;
  contributor_id: string;
  segment_id: string;
  number: number;
  words: number;
};

/**
 * Scores of a work in a language, or of one chapter: of all of it, and by chapter, contributor and version. Judged is a live
 * version that a reviewer decided about or marked an error in; an error counts while its words stand in the text.
 */
export async function getScores(context: Context, input: Place) {
  const { workId, language, documentId } = input;
  await requireAct(context, workId, 'comment');
  const inPlace = documentId ? sql`e.document_id = ${documentId}` : sql`true`;
  const [judged, errors] = await Promise.all([
    readJudged(context, input),
    readErrors(context, workId, sql`e.language = ${language} and ${inPlace} and e.removed_at is null`),
  ]);
  const standing = errors.filter((error) => error.stands && judged.some((one) => one.id === error.versionId));
  const scoreOf = (versions: readonly JudgedRecord[]): Score => {
    const ids = new Set(versions.map((one) => one.id));
    const words = versions.reduce((sum, one) => sum + one.words, 0);
    return scoreErrors(
      standing.filter((error) => ids.has(error.versionId)).map((error) => error.severity),
      words,
    );
  };
  const scoresBy = (key: 'document_id' | 'contributor_id') =>
    Array.from(
      Map.groupBy(judged, (one) => one[key]),
      ([id, own]) => ({ id, ...scoreOf(own) }),
    );
  const marked = new Set(errors.map((error) => error.versionId));
  return {
    total: scoreOf(judged),
    documents: scoresBy('document_id'),
    contributors: scoresBy('contributor_id'),
    /** Those alone in which an error was marked. */
    versions: judged
      .filter((one) => marked.has(one.id))
      .map((one) => ({
        id: one.id,
        contributorId: one.contributor_id,
        documentId: one.document_id,
        segmentId: one.segment_id,
        number: one.number,
        ...scoreOf([one]),
      })),
  };
}

async function readJudged(context: Context, { workId, language, documentId }: Place): Promise<JudgedRecord[]> {
  const { rows } = await context.database.execute<JudgedRecord>(sql`
    select v.id, v.document_id, v.contributor_id, (array_agg(s.id order by s.number))[1] as segment_id,
      min(s.number) as number, sum(s.words) as words
    from version v
    join coverage c on c.work_id = v.work_id and c.version_id = v.id and c.live
    join segment s on s.work_id = c.work_id and s.id = c.segment_id and s.retired_at is null
    join document d on d.work_id = v.work_id and d.id = v.document_id
    where v.work_id = ${workId} and v.language = ${language} and ${documentId ? sql`v.document_id = ${documentId}` : sql`true`}
      and (v.state in ('approved', 'changes-requested', 'rejected') or exists (
        select from error_mark e where e.work_id = v.work_id and e.version_id = v.id and e.removed_at is null))
    group by v.work_id, v.id, d.number
    order by d.number, min(s.number), v.id`);
  return rows;
}
