import { sql } from 'drizzle-orm';
import type { Annotation } from '@/core/annotation/annotation';
import type { Database, Transaction } from '@/db/client';
import { unnest } from '@/db/unnest';

/** The text that an annotation is on, and where it stands; a version that isn't there is null, and the text empty. */
export type Annotated = {
  readonly documentId: string;
  readonly segmentId: string;
  readonly language: string | null;
  readonly versionId: string | null;
  readonly text: string;
};

/**
 * What annotations of a work are on, in their order. A sentence that isn't in the work gives way to the only one that has the
 * quotation and its surroundings, else to the first one, where the note will be among the lost ones; null when the work has none.
 */
export async function findAnnotated(
  database: Database | Transaction,
  workId: string,
  annotations: readonly Pick<Annotation, 'target' | 'anchor'>[],
): Promise<(Annotated | null)[]> {
  const targets = annotations.map(({ target }) => target);
  const ids = targets.map((target) => (target.kind === 'id' ? target.id : target.segmentId));
  const sentences = await readSentences(database, workId, ids);
  const versions = await readVersions(database, workId, ids);
  const first = sentences.find((one) => one.isFirst);
  const sentenceOf = new Map(sentences.map((one) => [one.id, one]));
  const elsewhere = annotations.filter(({ target }) => target.kind === 'source' && !sentenceOf.has(target.segmentId));
  const quoted = await readQuoted(database, workId, elsewhere.map(wordsOf));
  return annotations.map((annotation) => {
    const { target } = annotation;
    if (target.kind === 'id') {
      const version = versions.find((one) => one.id === target.id);
      if (version) return { ...version.place, versionId: version.id, text: version.text };
    }
    const sentence =
      sentenceOf.get(target.kind === 'id' ? target.id : target.segmentId) ??
      (target.kind === 'source' ? quoted.get(wordsOf(annotation)) : undefined);
    const stands = sentence ?? first;
    if (!stands) return null;
    const place = { documentId: stands.documentId, segmentId: stands.id };
    if (target.kind !== 'version') {
      return { ...place, language: null, versionId: null, text: sentence ? sentence.text : '' };
    }
    const { language, siglum, segmentId } = target;
    const own = versions.find(
      (one) => one.covered === segmentId && one.place.language === language && one.siglum === siglum,
    );
    return { ...place, language, versionId: own?.id ?? null, text: own?.text ?? '' };
  });
}

/** A quotation with its surroundings; empty for the whole of a text. */
function wordsOf({ anchor }: Pick<Annotation, 'anchor'>): string {
  return anchor?.exact ? `${anchor.prefix}${anchor.exact}${anchor.suffix}` : '';
}

type Sentence = { readonly id: string; readonly documentId: string; readonly text: string; readonly isFirst: boolean };

/** The sentences, and the first of the work. */
async function readSentences(database: Database | Transaction, workId: string, ids: readonly string[]) {
  const { rows } = await database.execute<Sentence>(sql`
    select s.id, s.document_id as "documentId", s.text, d.number = 1 and s.number = 1 as "isFirst"
    from segment s join document d on d.work_id = s.work_id and d.id = s.document_id
    where s.work_id = ${workId} and s.retired_at is null
      and (s.id = any(${sql.param([...ids])}::uuid[]) or (d.number = 1 and s.number = 1))`);
  return rows;
}

/** The sentences that these words stand in, where they stand in one alone. */
async function readQuoted(database: Database | Transaction, workId: string, words: readonly string[]) {
  const sought = [...new Set(words)].filter((one) => one !== '');
  if (sought.length === 0) return new Map<string, Sentence>();
  const { rows } = await database.execute<Sentence & { words: string }>(sql`
    select q.words, s.id, s.document_id as "documentId", s.text, false as "isFirst"
    from ${unnest({ words: ['text', sought] })} as q (words)
    join segment s on s.work_id = ${workId} and s.retired_at is null and position(q.words in s.text) > 0`);
  const found = [...Map.groupBy(rows, (row) => row.words)];
  return new Map(found.flatMap(([one, [only, another]]) => (only && !another ? [[one, only] as const] : [])));
}

/** The versions with these ids, and those that cover these segments. */
async function readVersions(database: Database | Transaction, workId: string, ids: readonly string[]) {
  const { rows } = await database.execute<{
    id: string;
    text: string;
    siglum: string;
    covered: string;
    place: { documentId: string; segmentId: string; language: string };
  }>(sql`
    select v.id, v.text, k.siglum, c.segment_id as covered,
      json_build_object('documentId', v.document_id, 'segmentId', r.segment_ids[1], 'language', v.language) as place
    from version v
    join contributor k on k.work_id = v.work_id and k.id = v.contributor_id
    join revision r on r.work_id = v.work_id and r.id = v.revision_id
    join coverage c on c.work_id = v.work_id and c.version_id = v.id and c.live
    where v.work_id = ${workId} and (v.id = any(${sql.param([...ids])}::uuid[]) or c.segment_id = any(${sql.param([...ids])}::uuid[]))`);
  return rows;
}
