import { eq, sql } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { termIndex } from '@/db/schema/terms';
import { inTransaction } from '@/db/transaction';
import { unnest } from '@/db/unnest';
import type { Context } from '../context';
import { refreshStatistics } from '../refresh-statistics';
import { getSourceTerms, type SourceTerms } from './source-terms';

type Use = {
  readonly segmentId: string;
  readonly start: number;
  readonly end: number;
  readonly conceptId: string;
  readonly termId: string;
  readonly by: string;
};

/** Rows read or sent in one statement. */
const chunk = 5_000;

/** Brings the stored uses of a work's terms up to date with its glossaries and its source, where those changed. */
export async function indexUses(context: Context, workId: string): Promise<void> {
  const terms = await getSourceTerms(context.database, workId);
  const stamp = await stampOf(context, workId, terms);
  if ((await findStamp(context, workId)) === stamp) return;
  await inTransaction(context.database, async (transaction) => {
    await transaction.execute(sql`select pg_advisory_xact_lock(hashtextextended('uses ' || ${workId}, 0))`);
    if ((await findStamp({ ...context, database: transaction }, workId)) === stamp) return;
    await transaction.execute(sql`delete from term_use where work_id = ${workId}`);
    let stored = 0;
    for await (const segments of readSource(transaction, workId)) {
      const uses = segments.flatMap(({ id, text }) => usesIn(id, text, terms));
      await storeUses(transaction, workId, terms, uses);
      stored += uses.length;
    }
    await refreshStatistics(transaction, stored, 'uses');
    const found = { stamp, foundAt: context.now() };
    await transaction
      .insert(termIndex)
      .values({ ...found, workId })
      .onConflictDoUpdate({ target: termIndex.workId, set: found });
  });
}

async function findStamp({ database }: Context, workId: string): Promise<string | null> {
  const [found] = await database.select({ stamp: termIndex.stamp }).from(termIndex).where(eq(termIndex.workId, workId));
  return found?.stamp ?? null;
}

/** The work's moment of change stands for its source: whatever changes the source changes it. */
async function stampOf({ database }: Context, workId: string, { stamp }: SourceTerms): Promise<string> {
  const { rows } = await database.execute<{ stamp: string }>(
    sql`select md5(${stamp} || ' ' || updated_at::text) as stamp from work where id = ${workId}`,
  );
  return rows[0]?.stamp ?? '';
}

async function* readSource(transaction: Transaction, workId: string) {
  for (let last = '00000000-0000-0000-0000-000000000000'; ; ) {
    const { rows } = await transaction.execute<{ id: string; text: string }>(sql`
      select id, text from segment
      where work_id = ${workId} and retired_at is null and id > ${last} order by id limit ${chunk}`);
    if (rows.length > 0) yield rows;
    const end = rows.at(-1);
    if (!end || rows.length < chunk) return;
    last = end.id;
  }
}

function usesIn(segmentId: string, text: string, terms: SourceTerms): Use[] {
  return [...terms.find(text), ...terms.findProposed(text)].map(({ span, conceptId, termId, by }) => ({
    segmentId,
    ...span,
    conceptId,
    termId,
    by,
  }));
}

async function storeUses(transaction: Transaction, workId: string, { glossaryOf }: SourceTerms, uses: readonly Use[]) {
  await transaction.execute(sql`
    insert into term_use (work_id, segment_id, start, "end", glossary_id, concept_id, term_id, by)
    select ${workId}::uuid, g.* from ${unnest({
      segment_id: ['uuid', uses.map((one) => one.segmentId)],
      start: ['int', uses.map((one) => one.start)],
      end: ['int', uses.map((one) => one.end)],
      glossary_id: ['uuid', uses.map((one) => glossaryOf.get(one.conceptId))],
      concept_id: ['uuid', uses.map((one) => one.conceptId)],
      term_id: ['uuid', uses.map((one) => one.termId)],
      by: ['text', uses.map((one) => one.by)],
    })} as g
    on conflict do nothing`);
}
