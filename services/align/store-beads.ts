import { sql } from 'drizzle-orm';
import type { KeptBead } from '@/core/align/kept-bead';
import type { Database, Transaction } from '@/db/client';
import { unnest } from '@/db/unnest';

type Place = { readonly workId: string; readonly alignmentId: string };

/** Rows sent in one statement. */
const chunk = 5_000;

/** Writes beads at the positions from `at` on, where there are none. */
export async function storeBeads(
  transaction: Transaction,
  place: Place,
  at: number,
  beads: readonly KeptBead[],
): Promise<void> {
  for (let start = 0; start < beads.length; start += chunk) {
    const some = beads.slice(start, start + chunk);
    await transaction.execute(sql`
      insert into bead (work_id, alignment_id, id, position, segment_ids, pieces, confidence, confirmed)
      select ${place.workId}::uuid, ${place.alignmentId}::uuid, g.id, g.position, g.segments::uuid[], g.pieces::int[],
        g.confidence, g.confirmed
      from ${unnest({
        id: ['uuid', some.map(({ id }) => id)],
        position: ['int', some.map((_, number) => at + start + number)],
        segments: ['text', some.map(({ segmentIds }) => `{${segmentIds.join()}}`)],
        pieces: ['text', some.map(({ pieces }) => `{${pieces.flatMap((piece) => [piece.start, piece.end]).join()}}`)],
        confidence: ['real', some.map(({ confidence }) => confidence)],
        confirmed: ['bool', some.map(({ confirmed }) => confirmed)],
      })} as g (id, position, segments, pieces, confidence, confirmed)`);
  }
}

type BeadRecord = {
  id: string;
  segment_ids: string[];
  pieces: number[];
  confidence: number | null;
  confirmed: boolean;
};

/** The beads of an alignment in order; with a range, those at its positions (`to` is exclusive). */
export async function readBeads(
  database: Database | Transaction,
  place: Place,
  range?: { readonly from: number; readonly to: number },
): Promise<KeptBead[]> {
  const which = range ? sql`and position >= ${range.from} and position < ${range.to}` : sql``;
  const { rows } = await database.execute<BeadRecord>(sql`
    select id, segment_ids, pieces, confidence, confirmed from bead
    where work_id = ${place.workId} and alignment_id = ${place.alignmentId} ${which}
    order by position`);
  return rows.map(({ id, segment_ids, pieces, confidence, confirmed }) => ({
    id,
    segmentIds: segment_ids,
    pieces: pieces.flatMap((start, at) => (at % 2 === 0 ? [{ start, end: pieces[at + 1] ?? start }] : [])),
    confidence,
    confirmed,
  }));
}

/** Puts beads in the place of others, and moves those after them along. */
export async function replaceBeads(
  transaction: Transaction,
  place: Place,
  { at, removed, put }: { readonly at: number; readonly removed: number; readonly put: readonly KeptBead[] },
): Promise<void> {
  const where = sql`work_id = ${place.workId} and alignment_id = ${place.alignmentId}`;
  await transaction.execute(sql`delete from bead where ${where} and position >= ${at} and position < ${at + removed}`);
  if (removed !== put.length) {
    await transaction.execute(sql`
      update bead set position = position + ${put.length - removed} where ${where} and position >= ${at + removed}`);
  }
  await storeBeads(transaction, place, at, put);
}

/** Beads as the API answers them. */
export function plainBeads(beads: readonly KeptBead[]) {
  return beads.map((bead) => ({ ...bead, segmentIds: [...bead.segmentIds], pieces: [...bead.pieces] }));
}
