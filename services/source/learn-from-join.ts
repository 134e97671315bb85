import { eq, sql } from 'drizzle-orm';
import type { KeptCut } from '@/core/format/keep-cuts';
import { learnExceptions } from '@/core/segment/learn-exceptions';
import type { Transaction } from '@/db/client';
import { work } from '@/db/schema/work';

/** Teaches a work what a join on the bench says of its short forms, where the chapter was split by sentence. Answers what is new. */
export async function learnFromJoin(
  transaction: Transaction,
  { workId, documentId }: { readonly workId: string; readonly documentId: string },
  join: KeptCut,
): Promise<string[]> {
  const { rows } = await transaction.execute<{ exceptions: string[]; by: string | null; text: string | null }>(sql`
    select w.exceptions, (
      select f.splitting ->> 'by' from document d
      join source_file f on f.work_id = d.work_id and f.id = d.source_file_id
      where d.work_id = w.id and d.id = ${documentId}
    ) as by, (
      select string_agg(s.text, '') from segment s where s.work_id = w.id and s.retired_at is null
    ) as text
    from work w where w.id = ${workId} for no key update of w`);
  const [found] = rows;
  if (!found || (found.by ?? 'sentence') !== 'sentence') return [];
  const learned = learnExceptions([join], found.text ?? '').filter((wording) => !found.exceptions.includes(wording));
  if (learned.length > 0) await setExceptions(transaction, workId, [...found.exceptions, ...learned]);
  return learned;
}

/** Forgets what a join taught, once it is undone. */
export async function unlearn(transaction: Transaction, workId: string, learned: readonly string[]): Promise<void> {
  if (learned.length === 0) return;
  const [found] = await transaction
    .select({ exceptions: work.exceptions })
    .from(work)
    .where(eq(work.id, workId))
    .for('no key update');
  const left = found?.exceptions.filter((wording) => !learned.includes(wording)) ?? [];
  await setExceptions(transaction, workId, left);
}

async function setExceptions(transaction: Transaction, workId: string, exceptions: string[]): Promise<void> {
  await transaction.update(work).set({ exceptions }).where(eq(work.id, workId));
}
