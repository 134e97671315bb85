import { eq } from 'drizzle-orm';
import { canonicalLanguage } from '@/core/text/language';
import { edition, work } from '@/db/schema/work';
import { inTransaction } from '@/db/transaction';
import type { Context } from '../context';
import { requireAct } from '../people/require-act';
import { recordEvent } from '../record-event';
import { ServiceError } from '../service-error';
import { readWorks } from './read-works';

/** Adds a target language, which gets its default edition. */
export async function addLanguage(context: Context, input: { workId: string; language: string; title: string }) {
  await requireAct(context, input.workId, 'own');
  const language = canonicalLanguage(input.language);
  if (!language) throw new ServiceError('bad-request', 'language', { language: input.language });
  return inTransaction(context.database, async (transaction) => {
    const [found] = await transaction.select().from(work).where(eq(work.id, input.workId)).for('update');
    if (found?.language === language) throw new ServiceError('conflict', 'source-language', { language });
    const editions = await transaction.select().from(edition).where(eq(edition.workId, input.workId));
    if (editions.some((one) => one.language === language && one.isDefault)) {
      throw new ServiceError('conflict', 'language-exists', { language });
    }
    await transaction.insert(edition).values({
      workId: input.workId,
      id: context.newId(),
      language,
      name: '',
      title: input.title,
      isDefault: true,
      position: Math.max(0, ...editions.map((one) => one.position)) + 1,
      createdAt: context.now(),
    });
    await recordEvent(context, transaction, { workId: input.workId, kind: 'language-added', language });
    const [changed] = await readWorks({ ...context, database: transaction }, [input.workId]);
    const added = changed?.languages.find((one) => one.language === language);
    if (!added) throw new ServiceError('not-found', 'language', { language });
    return added;
  });
}
