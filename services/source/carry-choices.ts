import { sql } from 'drizzle-orm';
import type { Transaction } from '@/db/client';

type Ends = { readonly workId: string; readonly firstId: string; readonly secondId: string };

/** Choices of editions and unfinished alignments, once two segments are one. */
export async function joinChoices(transaction: Transaction, { workId, firstId, secondId }: Ends): Promise<void> {
  await transaction.execute(sql`
    insert into edition_choice (work_id, edition_id, segment_id, version_id, document_id, chosen_by, chosen_at)
    select work_id, edition_id, ${firstId}::uuid, version_id, document_id, chosen_by, chosen_at from edition_choice
    where work_id = ${workId} and segment_id = ${secondId}
    on conflict do nothing`);
  await transaction.execute(sql`
    delete from edition_choice where work_id = ${workId} and segment_id = ${secondId}`);
  await forgetSteps(transaction, workId, secondId);
  // A bead of the second half alone goes into that of the first.
  await transaction.execute(sql`
    with pair as (
      select f.alignment_id, f.id as first, s.id as second, s.position, s.pieces
      from bead f join bead s on s.work_id = f.work_id and s.alignment_id = f.alignment_id and s.id <> f.id
      where f.work_id = ${workId} and ${firstId} = any(f.segment_ids) and s.segment_ids = array[${secondId}::uuid]
    ), gone as (
      delete from bead b using pair p where b.work_id = ${workId} and b.alignment_id = p.alignment_id and b.id = p.second
    )
    update bead b set
      pieces = case when b.id = p.first then b.pieces || p.pieces else b.pieces end,
      confidence = case when b.id = p.first then null else b.confidence end,
      confirmed = b.confirmed and b.id <> p.first,
      position = case when b.position > p.position then b.position - 1 else b.position end
    from pair p
    where b.work_id = ${workId} and b.alignment_id = p.alignment_id and b.id <> p.second
      and (b.id = p.first or b.position > p.position)`);
  await transaction.execute(sql`
    update bead set segment_ids = array_remove(segment_ids, ${secondId}::uuid)
    where work_id = ${workId} and ${secondId} = any(segment_ids)`);
}

/** The same, once a segment is two. */
export async function splitChoices(transaction: Transaction, { workId, firstId, secondId }: Ends): Promise<void> {
  await transaction.execute(sql`
    insert into edition_choice (work_id, edition_id, segment_id, version_id, document_id, chosen_by, chosen_at)
    select work_id, edition_id, ${secondId}::uuid, version_id, document_id, chosen_by, chosen_at from edition_choice
    where work_id = ${workId} and segment_id = ${firstId}
    on conflict do nothing`);
  await forgetSteps(transaction, workId, firstId);
  await transaction.execute(sql`
    update bead set segment_ids = segment_ids[:array_position(segment_ids, ${firstId}::uuid)] || ${secondId}::uuid
      || segment_ids[array_position(segment_ids, ${firstId}::uuid) + 1:]
    where work_id = ${workId} and ${firstId} = any(segment_ids)`);
}

/** Steps of an unfinished alignment name segments as they were, and can't be taken back once these are others. */
async function forgetSteps(transaction: Transaction, workId: string, segmentId: string): Promise<void> {
  await transaction.execute(sql`
    delete from alignment_step t using bead b, alignment a
    where b.work_id = ${workId} and ${segmentId} = any(b.segment_ids)
      and a.work_id = b.work_id and a.id = b.alignment_id and a.finished_at is null
      and t.work_id = a.work_id and t.alignment_id = a.id`);
}
