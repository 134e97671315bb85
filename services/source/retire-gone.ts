import { sql } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import type { Context } from '../context';
import type { SourcePlan } from './plan-source';

/** Retires what a newer file no longer has, and lets versions cover what is left of their runs. */
export async function retireGone(
  context: Context,
  transaction: Transaction,
  workId: string,
  { stored, pairs, replaced, documents }: SourcePlan,
): Promise<void> {
  const kept = new Set(pairs.flatMap((pair) => (pair ? [pair.before] : [])));
  const gone = sql`${sql.param(stored.flatMap(({ id }, place) => (kept.has(place) ? [] : [id])))}::uuid[]`;
  await transaction.execute(sql`
    update segment set retired_at = ${context.now()} where work_id = ${workId} and id = any(${gone})`);
  const standing = new Set(documents.map(({ id }) => id));
  const left = replaced.flatMap(({ id }) => (standing.has(id) ? [] : [id]));
  await transaction.execute(sql`
    update document set number = 0, segments = 0, words = 0
    where work_id = ${workId} and id = any(${sql.param(left)}::uuid[])`);
  await retireBlocks(transaction, workId, replaced, documents);
  await transaction.execute(sql`
    update coverage set live = false where work_id = ${workId} and segment_id = any(${gone}) and live`);
  await keepRuns(transaction, workId);
  await transaction.execute(sql`
    update bead set segment_ids = (
      select coalesce(array_agg(u.id order by u.place), '{}') from unnest(segment_ids) with ordinality u (id, place)
      where not u.id = any(${gone}))
    where work_id = ${workId} and segment_ids && ${gone}`);
  for (const table of ['version', 'edition_choice', 'thread', 'note', 'place'] as const) {
    await followDocuments(transaction, workId, table);
  }
}

/** A block that only retired segments still name has no place, and is no part of the text. */
async function retireBlocks(
  transaction: Transaction,
  workId: string,
  replaced: SourcePlan['replaced'],
  documents: SourcePlan['documents'],
): Promise<void> {
  const blockIds = documents.flatMap(({ blocks }) => blocks.map(({ id }) => id));
  const old = sql`b.work_id = ${workId} and b.document_id = any(${sql.param(replaced.map(({ id }) => id))}::uuid[])
    and not (b.id = any(${sql.param(blockIds)}::uuid[]))`;
  await transaction.execute(sql`update block b set position = 0 where ${old}`);
  await transaction.execute(sql`
    delete from block b where ${old} and not exists (
      select from segment s where s.work_id = b.work_id and s.block_id = b.id)`);
}

/** A version covers neighbours: of a run that was torn, those that follow on the first. */
async function keepRuns(transaction: Transaction, workId: string): Promise<void> {
  await transaction.execute(sql`
    with run as (
      select c.version_id, c.segment_id, s.document_id, s.number,
        first_value(s.document_id) over w as lead_document, first_value(s.number) over w as lead_number,
        row_number() over w as place
      from coverage c join segment s on s.work_id = c.work_id and s.id = c.segment_id
      join document d on d.work_id = s.work_id and d.id = s.document_id
      where c.work_id = ${workId} and c.live and c.version_id in (
        select version_id from coverage where work_id = ${workId} and live group by version_id having count(*) > 1)
      window w as (partition by c.version_id order by d.number, s.number)
    )
    update coverage c set live = false from run r
    where c.work_id = ${workId} and c.version_id = r.version_id and c.segment_id = r.segment_id
      and (r.document_id <> r.lead_document or r.number <> r.lead_number + r.place - 1)`);
}

/** What names a chapter besides a sentence goes with the sentence. */
async function followDocuments(transaction: Transaction, workId: string, table: string): Promise<void> {
  if (table === 'version') {
    await transaction.execute(sql`
      update version v set document_id = s.document_id
      from coverage c join segment s on s.work_id = c.work_id and s.id = c.segment_id
      where v.work_id = ${workId} and c.work_id = v.work_id and c.version_id = v.id and c.live
        and v.document_id <> s.document_id`);
    await transaction.execute(sql`
      update error_mark e set document_id = v.document_id from version v
      where e.work_id = ${workId} and v.work_id = e.work_id and v.id = e.version_id and e.document_id <> v.document_id`);
    return;
  }
  await transaction.execute(sql`
    update ${sql.identifier(table)} t set document_id = s.document_id from segment s
    where t.work_id = ${workId} and s.work_id = t.work_id and s.id = t.segment_id and t.document_id <> s.document_id`);
}
