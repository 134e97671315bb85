import { sql } from 'drizzle-orm';
import type { Database, Transaction } from '@/db/client';

export type SourceSegment = {
  readonly id: string;
  readonly documentId: string;
  /** Of the chapter, and of the sentence in it: its address. */
  readonly chapter: number;
  readonly number: number;
  readonly blockId: string;
  readonly text: string;
};

/** All sentences of a work in reading order; of those given, the ones that still stand. */
export async function readSource(
  database: Database | Transaction,
  workId: string,
  ids?: readonly string[],
): Promise<SourceSegment[]> {
  const which = ids ? sql`and s.id = any(${sql.param([...ids])}::uuid[])` : sql``;
  const { rows } = await database.execute<SourceSegment>(sql`
    select s.id, s.document_id as "documentId", d.number as chapter, s.number, s.block_id as "blockId", s.text
    from segment s join document d on d.work_id = s.work_id and d.id = s.document_id
    where s.work_id = ${workId} and s.retired_at is null and d.number > 0 ${which}
    order by d.number, s.number`);
  return rows;
}
