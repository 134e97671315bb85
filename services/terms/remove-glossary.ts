import { and, eq } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { glossary, workGlossary } from '@/db/schema/glossary';
import { inTransaction } from '@/db/transaction';
import type { Context } from '../context';
import { requireAct } from '../people/require-act';
import { recordEvent } from '../record-event';
import { ServiceError } from '../service-error';
import { listGlossaries } from './list-glossaries';
import { type GlossaryPlace, requireGlossary } from './require-glossary';
import { lockGlossary } from './store-changes';

/** Removes a glossary that no other work uses; it is kept, to be put back. Its name is asked for, so that nothing goes by mistake. */
export async function removeGlossary(context: Context, input: GlossaryPlace & { readonly name: string }) {
  await requireGlossary(context, input, 'own');
  await inTransaction(context.database, async (transaction) => {
    const { name } = await lockGlossary(transaction, input.glossaryId);
    if (name !== input.name) throw new ServiceError('bad-request', 'name', { name });
    const removedFrom = await takeFrom(transaction, input);
    await transaction
      .update(glossary)
      .set({ removedAt: context.now(), removedFrom })
      .where(eq(glossary.id, input.glossaryId));
    await recordEvent(context, transaction, { workId: input.workId, kind: 'glossary-removed', details: { name } });
  });
  return listGlossaries(context, input);
}

/** Takes a glossary from the only work that uses it, and answers where it stood there. */
async function takeFrom(transaction: Transaction, { workId, glossaryId }: GlossaryPlace): Promise<number> {
  const uses = await transaction.select().from(workGlossary).where(eq(workGlossary.glossaryId, glossaryId));
  const own = uses.find((one) => one.workId === workId);
  if (!own) throw new ServiceError('not-found', 'glossary');
  if (uses.length > 1) throw new ServiceError('conflict', 'used-elsewhere');
  await transaction.delete(workGlossary).where(eq(workGlossary.glossaryId, glossaryId));
  return own.position;
}

/** Puts a removed glossary back where it stood in its home, with all that it had. */
export async function putBackGlossary(context: Context, { workId, glossaryId }: GlossaryPlace) {
  await requireAct(context, workId, 'own');
  await inTransaction(context.database, async (transaction) => {
    const [found] = await transaction
      .select()
      .from(glossary)
      .where(and(eq(glossary.id, glossaryId), eq(glossary.homeId, workId)))
      .for('update');
    if (!found) throw new ServiceError('not-found', 'glossary');
    if (found.removedAt === null) return;
    await transaction.update(glossary).set({ removedAt: null, removedFrom: null }).where(eq(glossary.id, glossaryId));
    await transaction.insert(workGlossary).values({ workId, glossaryId, position: found.removedFrom ?? 1 });
    const details = { name: found.name };
    await recordEvent(context, transaction, { workId, kind: 'glossary-put-back', details });
  });
  return listGlossaries(context, { workId });
}
