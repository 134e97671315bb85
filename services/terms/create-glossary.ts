import { glossary, workGlossary } from '@/db/schema/glossary';
import { inTransaction } from '@/db/transaction';
import type { Context } from '../context';
import { requireAct } from '../people/require-act';
import { recordEvent } from '../record-event';
import { ServiceError } from '../service-error';
import { lastPlace } from './attach-glossary';
import { listGlossaries } from './list-glossaries';

/** Begins a glossary, with a work as its home. The same glossary id sent twice is made once. */
export async function createGlossary(
  context: Context,
  input: {
    readonly workId: string;
    readonly glossaryId: string;
    readonly name: string;
    readonly language: string;
  },
) {
  const { workId, glossaryId, name, language } = input;
  await requireAct(context, workId, 'own');
  await inTransaction(context.database, async (transaction) => {
    const made = await transaction
      .insert(glossary)
      .values({ id: glossaryId, homeId: workId, name, language, createdAt: context.now() })
      .onConflictDoNothing()
      .returning({ id: glossary.id });
    if (made.length === 0) return;
    const position = (await lastPlace(transaction, workId)) + 1;
    await transaction.insert(workGlossary).values({ workId, glossaryId, position });
    await recordEvent(context, transaction, { workId, kind: 'glossary-attached', details: { name } });
  });
  const glossaries = await listGlossaries(context, { workId });
  if (!glossaries.some(({ id }) => id === glossaryId)) throw new ServiceError('conflict', 'glossary-elsewhere');
  return glossaries;
}
