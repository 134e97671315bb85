import { sql } from 'drizzle-orm';
import type { Transaction } from '@/db/client';

/** So many new rows that plans made for a small table would crawl, until the server looks at the table by itself. */
const many = 2_000;

const tables = {
  text: sql`segment, block, version, coverage, revision, segment_state`,
  terms: sql`concept, term, term_form, treatment`,
  uses: sql`term_use`,
};

/** Tells the planner what a large load has changed; the server would do so by itself a minute later. */
export async function refreshStatistics(
  transaction: Transaction,
  rows: number,
  what: keyof typeof tables = 'text',
): Promise<void> {
  if (rows >= many) await transaction.execute(sql`analyze ${tables[what]}`);
}
