import { type SQL, sql } from 'drizzle-orm';
import type { Candidate } from '@/core/edition/choose-versions';
import type { Database, Transaction } from '@/db/client';
import type { StoredEdition } from './get-edition';

/** A document, or the sentences of it from one number to another; both count. */
export type Stretch = Numbers & { readonly documentId: string };

/** From one sentence's number to another; both count. */
export type Numbers = { readonly from?: number; readonly to?: number };

export function isWithin(number: number, { from = 0, to = Number.POSITIVE_INFINITY }: Numbers): boolean {
  return from <= number && number <= to;
}

/** An approved version with its text. */
export type EditionCandidate = Candidate & {
  readonly documentId: string;
  readonly revisionId: string;
  readonly text: string;
  readonly omitted: boolean;
};

type CandidateRecord = {
  id: string;
  document_id: string;
  contributor_id: string;
  revision_id: string;
  text: string;
  omitted: boolean;
  updated_at: string;
  segment_ids: string;
  number: number;
  voices: number;
};

/** The approved versions that an edition chooses from, in a stretch or in all documents; at its ends, runs are cut off. */
export async function readCandidates(
  database: Database | Transaction,
  edition: StoredEdition,
  stretch?: Stretch,
): Promise<EditionCandidate[]> {
  const { rows } = await database.execute<CandidateRecord>(sql`
    select v.id, v.document_id, v.contributor_id, v.revision_id, v.text, v.omitted, v.updated_at,
      c.segment_ids, c.number, ${edition.rule.kind === 'most-chosen' ? countVoices(edition) : sql`0`} as voices
    from version v
    join (
      select c.version_id, string_agg(c.segment_id::text, ' ' order by s.number) as segment_ids, min(s.number) as number
      from segment s join coverage c on c.work_id = s.work_id and c.segment_id = s.id
      where s.work_id = ${edition.workId} and ${inStretch(stretch)} and s.retired_at is null
        and c.language = ${edition.language} and c.live
      group by c.version_id
    ) c on c.version_id = v.id
    where v.work_id = ${edition.workId} and v.language = ${edition.language} and v.state = 'approved'
      and ${inDocument(sql`v.document_id`, stretch?.documentId)}`);
  return rows.map((row) => ({
    versionId: row.id,
    documentId: row.document_id,
    contributorId: row.contributor_id,
    revisionId: row.revision_id,
    text: row.text,
    omitted: row.omitted,
    approvedAt: new Date(row.updated_at),
    segmentIds: row.segment_ids.split(' '),
    number: row.number,
    voices: row.voices,
  }));
}

/** Conditions on one document, or none. */
export function inDocument(column: SQL, documentId: string | undefined): SQL {
  return documentId === undefined ? sql`true` : sql`${column} = ${documentId}`;
}

/** Conditions on segments (`s`) of a stretch, or none. */
export function inStretch(stretch: Stretch | undefined): SQL {
  if (!stretch) return sql`true`;
  const { documentId, from = 0, to } = stretch;
  const before = to === undefined ? sql`true` : sql`s.number <= ${to}`;
  return sql`s.document_id = ${documentId} and s.number >= ${from} and ${before}`;
}

/** Everyone who chose the version (`v`) by hand, and every other edition whose newest release holds it. */
function countVoices({ id }: StoredEdition): SQL {
  return sql`(
    select count(distinct ec.chosen_by) from edition_choice ec where ec.work_id = v.work_id and ec.version_id = v.id
  ) + (
    select count(*) from release_run rr
    join release r on r.work_id = rr.work_id and r.id = rr.release_id
    join edition e on e.work_id = r.work_id and e.id = r.edition_id and e.releases = r.number
    where rr.work_id = v.work_id and rr.version_id = v.id and e.id <> ${id}
  )`;
}
