import { setImmediate as breathe } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { unnest } from '@/db/unnest';
import { refreshStatistics } from '../refresh-statistics';
import type { SourceTerms } from './source-terms';

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

/** Others are served between two runs of so many sentences, some tens of milliseconds with 70,000 terms. */
const slice = 200;

/** Finds the terms of a work in all sentences of its source, and stores them in place of those that were found before. */
export async function replaceUses(transaction: Transaction, workId: string, terms: SourceTerms): Promise<void> {
  await transaction.execute(sql`delete from term_use where work_id = ${workId}`);
  let stored = 0;
  for await (const segments of readSource(transaction, workId)) {
    const uses: Use[] = [];
    for (let start = 0; start < segments.length; start += slice) {
      uses.push(...segments.slice(start, start + slice).flatMap(({ id, text }) => usesIn(id, text, terms)));
      await breathe();
    }
    await storeUses(transaction, workId, terms, uses);
    stored += uses.length;
  }
  await refreshStatistics(transaction, stored, 'uses');
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
