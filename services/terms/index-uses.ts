import { eq, sql } from 'drizzle-orm';
import { termIndex } from '@/db/schema/terms';
import { inTransaction } from '@/db/transaction';
import type { Context } from '../context';
import { runOnce } from '../run-once';
import { getSourceTerms, type SourceTerms } from './source-terms';
import { replaceUses } from './store-uses';

/** So many sentences are looked through while the request waits. */
const fewEnough = 2_000;

/**
 * Brings the stored uses of a work's terms up to date with its glossaries and its source, where those changed; those of a long
 * text beside the request. Answers whether they are still being found, and the stored ones are those of before.
 */
export async function indexUses(context: Context, workId: string): Promise<boolean> {
  const terms = await getSourceTerms(context.database, workId);
  if (await isFound(context, workId, terms)) return false;
  const found = findUses(context, workId, terms);
  if (await isLong(context, workId)) {
    found.catch((error) => console.error(error));
    return true;
  }
  await found;
  return false;
}

/** The same, for what can't go on before the uses are as they are now. */
export async function awaitUses(context: Context, workId: string): Promise<void> {
  const terms = await getSourceTerms(context.database, workId);
  if (!(await isFound(context, workId, terms))) await findUses(context, workId, terms);
}

/** One finding of a work goes on at a time; what changed meanwhile is found when it is asked for next. */
function findUses(context: Context, workId: string, terms: SourceTerms): Promise<void> {
  return runOnce(`uses ${workId}`, () => storeFound(context, workId, terms));
}

async function storeFound(context: Context, workId: string, terms: SourceTerms): Promise<void> {
  await inTransaction(context.database, async (transaction) => {
    await transaction.execute(sql`select pg_advisory_xact_lock(hashtextextended('uses ' || ${workId}, 0))`);
    const inside = { ...context, database: transaction };
    const stamp = await stampOf(inside, workId, terms);
    if ((await findStamp(inside, workId)) === stamp) return;
    await replaceUses(transaction, workId, terms);
    const found = { stamp, foundAt: context.now() };
    await transaction
      .insert(termIndex)
      .values({ ...found, workId })
      .onConflictDoUpdate({ target: termIndex.workId, set: found });
  });
}

async function isFound(context: Context, workId: string, terms: SourceTerms): Promise<boolean> {
  return (await findStamp(context, workId)) === (await stampOf(context, workId, terms));
}

async function isLong({ database }: Context, workId: string): Promise<boolean> {
  const { rows } = await database.execute<{ sentences: number }>(sql`
    select count(*) as sentences from (
      select from segment where work_id = ${workId} and retired_at is null limit ${fewEnough + 1}) s`);
  return (rows[0]?.sentences ?? 0) > fewEnough;
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
