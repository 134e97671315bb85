import { createHash } from 'node:crypto';
import { eq, sql } from 'drizzle-orm';
import { document } from '@/db/schema/text';
import { sourceFile } from '@/db/schema/work';
import { inTransaction } from '@/db/transaction';
import type { Context } from '../context';
import { decodeFile, readDocuments } from '../import/read-file';
import { requireSplit } from '../import/require-split';
import { type AskedSplit, resolveSplit } from '../import/resolve-split';
import { requireAct } from '../people/require-act';
import { recordEvent } from '../record-event';
import { refreshStatistics } from '../refresh-statistics';
import { ServiceError } from '../service-error';
import { storeSource } from '../works/store-source';

export type AddChapters = {
  readonly workId: string;
  readonly fileName: string;
  /** The bytes of the file in base64. */
  readonly content: string;
  readonly chapters: 'headings' | 'none';
  readonly split?: AskedSplit | undefined;
};

/** Puts the chapters of a file behind those that a work has, split with what the work has taught. */
export async function addChapters(context: Context, input: AddChapters) {
  const { work } = await requireAct(context, input.workId, 'own');
  if (work.sourceLocked) throw new ServiceError('conflict', 'source-locked');
  const bytes = Buffer.from(input.content, 'base64');
  const decoded = decodeFile({ fileName: input.fileName, bytes });
  const { chapters } = input;
  const choice = await resolveSplit(context.database, input.workId, input.split);
  const reading = { chapters, cuts: [], split: requireSplit(choice, work) };
  const fileId = context.newId();
  const documents = await readDocuments(decoded, reading, { file: fileId, newId: context.newId });
  return inTransaction(context.database, async (transaction) => {
    await transaction.execute(sql`select from work where id = ${input.workId} for no key update`);
    await transaction.insert(sourceFile).values({
      workId: input.workId,
      id: fileId,
      name: input.fileName,
      encoding: decoded.encoding,
      bom: decoded.bom,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      splitting: { ...choice, chapters },
      importedBy: context.person?.id ?? null,
      importedAt: context.now(),
    });
    const [last] = await transaction
      .select({ number: sql<number>`coalesce(max(${document.number}), 0)` })
      .from(document)
      .where(eq(document.workId, input.workId));
    const from = (last?.number ?? 0) + 1;
    let segments = 0;
    const source = { workId: input.workId, language: work.language, documents };
    await storeSource(transaction, source, from, (stored) => {
      segments += stored;
    });
    await refreshStatistics(transaction, segments);
    await transaction.execute(sql`update work set updated_at = ${context.now()} where id = ${input.workId}`);
    const details = { name: input.fileName, count: documents.length };
    await recordEvent(context, transaction, { workId: input.workId, kind: 'chapters-added', details });
    return { from, chapters: documents.map(({ id, title }, place) => ({ id, title, number: from + place })), segments };
  });
}
