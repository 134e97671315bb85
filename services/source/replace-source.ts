import { createHash } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { sourceFile } from '@/db/schema/work';
import { inTransaction } from '@/db/transaction';
import { unnest } from '@/db/unnest';
import { followSource, readSourceTexts } from '../annotations/follow-source';
import type { Context } from '../context';
import { listEditions } from '../documents/get-document';
import { requireAct } from '../people/require-act';
import { recordEvent } from '../record-event';
import { refreshStatistics } from '../refresh-statistics';
import { ServiceError } from '../service-error';
import { recountStates } from '../versions/recount-states';
import { storeSource } from '../works/store-source';
import { describePlan } from './describe-plan';
import { markStale, readMadeFrom } from './mark-stale';
import { type NewSource, planSource, type SourcePlan } from './plan-source';
import { retireGone } from './retire-gone';

/**
 * Puts a newer file in the place of one that chapters came from. Sentences that say the same keep their ids, wherever they are
 * now; edited ones keep theirs, and their versions become stale; what is gone is retired. With `dryRun` nothing is written.
 */
export async function replaceSource(context: Context, input: NewSource & { readonly dryRun: boolean }) {
  const { work: about } = await requireAct(context, input.workId, 'own');
  if (about.sourceLocked && !input.dryRun) throw new ServiceError('conflict', 'source-locked');
  return inTransaction(context.database, async (transaction) => {
    // One at a time, and no cut meanwhile.
    if (!input.dryRun) await lockWork(transaction, input.workId);
    const plan = await planSource({ ...context, database: transaction }, about, input);
    const from = Math.min(...plan.replaced.map(({ number }) => number));
    const described = describePlan(plan, from);
    if (input.dryRun) return { ...described, written: false };

    const touched = touchedBy(plan);
    const texts = await readSourceTexts(transaction, input.workId);
    const madeFrom = await readMadeFrom(transaction, input.workId, touched);
    await storeFile(context, transaction, input, plan);
    await shiftChapters(transaction, input.workId, plan, from);
    await storeSource(transaction, { workId: input.workId, language: about.language, documents: plan.documents }, from);
    await retireGone(context, transaction, input.workId, plan);
    await followSource(transaction, input.workId, texts, await readSourceTexts(transaction, input.workId));
    await markStale(transaction, input.workId, madeFrom);
    await recountWork(context, transaction, input.workId, plan.pairs.length);
    const details = { name: input.fileName, count: described.edited };
    await recordEvent(context, transaction, { workId: input.workId, kind: 'source-replaced', details });
    return { ...described, written: true };
  });
}

async function lockWork(transaction: Transaction, workId: string): Promise<void> {
  await transaction.execute(sql`select from work where id = ${workId} for no key update`);
  await transaction.execute(sql`
    select count(*) from (
      select from document where work_id = ${workId} order by number for no key update
    ) locked`);
}

/** The segments that no longer say the same, or stand no longer. */
function touchedBy({ stored, pairs }: SourcePlan): string[] {
  const same = new Set(pairs.flatMap((pair) => (pair?.kind === 'same' ? [pair.before] : [])));
  return stored.flatMap(({ id }, place) => (same.has(place) ? [] : [id]));
}

async function storeFile(context: Context, transaction: Transaction, input: NewSource, plan: SourcePlan) {
  const bytes = Buffer.from(input.content, 'base64');
  await transaction.insert(sourceFile).values({
    workId: input.workId,
    id: plan.fileId,
    name: input.fileName,
    encoding: plan.decoded.encoding,
    bom: plan.decoded.bom,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    splitting: plan.splitting,
    importedBy: context.person?.id ?? null,
    importedAt: context.now(),
  });
}

/** Chapters of other files stand before the new ones and behind them, as they did. */
async function shiftChapters(transaction: Transaction, workId: string, plan: SourcePlan, from: number): Promise<void> {
  const ids = plan.replaced.map(({ id }) => id);
  const { rows } = await transaction.execute<{ id: string }>(sql`
    select id from document where work_id = ${workId} and number > 0
      and not (id = any(${sql.param(ids)}::uuid[])) order by number`);
  const numbers = rows.map((_, place) => (place + 1 < from ? place + 1 : place + 1 + plan.documents.length));
  await transaction.execute(sql`
    update document d set number = g.number
    from ${unnest({ id: ['uuid', rows.map(({ id }) => id)], number: ['int', numbers] })} as g (id, number)
    where d.work_id = ${workId} and d.id = g.id and d.number <> g.number`);
}

async function recountWork(context: Context, transaction: Transaction, workId: string, written: number): Promise<void> {
  await refreshStatistics(transaction, written);
  await transaction.execute(sql`update work set updated_at = ${context.now()} where id = ${workId}`);
  await transaction.execute(sql`delete from progress where work_id = ${workId}`);
  await transaction.execute(sql`delete from segment_state where work_id = ${workId}`);
  const languages = (await listEditions(transaction, workId)).map(({ language }) => language);
  await recountStates(transaction, { workId, languages });
}
