import { sql } from 'drizzle-orm';
import { bySentence, type SplitChoice, type SplitUnit, type SrxFile } from '@/core/format/splitting';
import type { Database, Transaction } from '@/db/client';

/** What a caller asks for; the rules of SRX may be left to what the work keeps. */
export type AskedSplit = { readonly by: SplitUnit; readonly srx?: SrxFile | null | undefined };

/** What a caller chose: left out, as `before`; by SRX without a file, by the one that the work keeps. */
export async function resolveSplit(
  database: Database | Transaction,
  workId: string,
  asked: AskedSplit | undefined,
  before: SplitChoice = bySentence,
): Promise<SplitChoice> {
  if (!asked) return { by: before.by, srx: before.srx };
  if (asked.by !== 'srx') return { by: asked.by, srx: null };
  return { by: 'srx', srx: asked.srx ?? (await findKeptSrx(database, workId)) };
}

/** The SRX file by which the newest file of a work was split, of its source or of a translation; null where there is none. */
export async function findKeptSrx(database: Database | Transaction, workId: string): Promise<SrxFile | null> {
  const { rows } = await database.execute<{ srx: SrxFile }>(sql`
    select splitting -> 'srx' as srx from (
      select splitting, imported_at from source_file where work_id = ${workId}
      union all
      select splitting, imported_at from alignment where work_id = ${workId}
    ) f
    where splitting ->> 'by' = 'srx' and jsonb_typeof(splitting -> 'srx') = 'object'
    order by imported_at desc limit 1`);
  return rows[0]?.srx ?? null;
}
