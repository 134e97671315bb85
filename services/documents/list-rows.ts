import { sql } from 'drizzle-orm';
import type { BlockKind } from '@/core/format/document';
import type { SegmentState, VersionState } from '@/core/work/version-state';
import type { Database, Transaction } from '@/db/client';
import type { Context } from '../context';
import { requireAct } from '../people/require-act';
import { ServiceError } from '../service-error';

/** The longest run of numbers that one call answers. */
const longestPage = 200;

type Place = { readonly workId: string; readonly documentId: string; readonly language: string };

/** The sentences `from` to `to` of a document (both ends count), each with its live versions in a language. */
export async function listRows(context: Context, input: Place & { from: number; to: number }) {
  await requireAct(context, input.workId, 'read');
  if (input.to < input.from || input.to - input.from >= longestPage) {
    throw new ServiceError('bad-request', 'page', { from: input.from, to: input.to, longest: longestPage });
  }
  return readRows(context.database, input, sql`s.number between ${input.from} and ${input.to}`);
}

type SegmentRecord = {
  id: string;
  number: number;
  text: string;
  state: SegmentState | null;
  block_id: string;
  kind: BlockKind;
  level: number | null;
  first: boolean;
};

type VersionRecord = {
  id: string;
  contributor_id: string;
  segment_ids: string[];
  state: VersionState;
  text: string;
  omitted: boolean;
  stale: boolean;
  source_before: string | null;
  reason: string;
  confidence: number | null;
  revision_id: string;
  updated_at: string;
  beside: { revisionId: string; contributorId: string; text: string; omitted: boolean; createdAt: string }[] | null;
};

/** The rows whose segments (`s`) meet a condition, by number. The caller has checked that they may be seen. */
export async function readRows(database: Database | Transaction, place: Place, condition: ReturnType<typeof sql>) {
  const segments = await database.execute<SegmentRecord>(sql`
    select s.id, s.number, s.text, st.state, b.id as block_id, b.kind, b.level,
      not exists (
        select from segment p where p.work_id = s.work_id and p.document_id = s.document_id
          and p.number = s.number - 1 and p.block_id = s.block_id and p.retired_at is null
      ) as first
    from segment s
    join block b on b.work_id = s.work_id and b.id = s.block_id
    left join segment_state st
      on st.work_id = s.work_id and st.segment_id = s.id and st.language = ${place.language}
    where s.work_id = ${place.workId} and s.document_id = ${place.documentId} and s.retired_at is null and ${condition}
    order by s.number`);
  const versions = await readVersions(
    database,
    place,
    segments.rows.map((segment) => segment.id),
  );
  return segments.rows.map((segment) => ({
    id: segment.id,
    number: segment.number,
    text: segment.text,
    state: segment.state ?? ('empty' as const),
    block: { id: segment.block_id, kind: segment.kind, level: segment.level, first: segment.first },
    versions: versions.filter((version) => version.segmentIds.includes(segment.id)),
  }));
}

async function readVersions(database: Database | Transaction, place: Place, segmentIds: string[]) {
  if (segmentIds.length === 0) return [];
  const ids = sql`${sql.param(segmentIds)}::uuid[]`;
  const { rows } = await database.execute<VersionRecord>(sql`
    with covering as (
      select distinct version_id from coverage
      where work_id = ${place.workId} and segment_id = any(${ids}) and language = ${place.language} and live
    )
    select v.id, v.contributor_id, v.state, v.text, v.omitted, v.stale, v.source_before, v.reason, v.confidence, v.revision_id, v.updated_at,
      (select array_agg(c.segment_id order by s.number)
        from coverage c join segment s on s.work_id = c.work_id and s.id = c.segment_id and s.retired_at is null
        where c.work_id = v.work_id and c.version_id = v.id and c.live) as segment_ids,
      (select json_agg(json_build_object('revisionId', r.id, 'contributorId', r.contributor_id, 'text', r.text,
          'omitted', r.omitted, 'createdAt', r.created_at) order by r.id)
        from revision r where r.work_id = v.work_id and r.version_id = v.id and r.beside) as beside
    from covering join version v on v.work_id = ${place.workId} and v.id = covering.version_id
    order by v.id`);
  return rows.map((record) => ({
    id: record.id,
    language: place.language,
    contributorId: record.contributor_id,
    segmentIds: record.segment_ids,
    state: record.state,
    text: record.text,
    omitted: record.omitted,
    stale: record.stale,
    sourceBefore: record.source_before,
    reason: record.reason,
    confidence: record.confidence,
    revisionId: record.revision_id,
    updatedAt: new Date(record.updated_at).toISOString(),
    beside: (record.beside ?? []).map((one) => ({ ...one, createdAt: new Date(one.createdAt).toISOString() })),
  }));
}
