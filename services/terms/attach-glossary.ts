import { and, eq, max } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { glossary, workGlossary } from '@/db/schema/glossary';
import { inTransaction } from '@/db/transaction';
import type { Context } from '../context';
import { requireAct } from '../people/require-act';
import { recordEvent } from '../record-event';
import { ServiceError } from '../service-error';
import { listGlossaries } from './list-glossaries';
import { passHomeOn } from './pass-home-on';
import type { GlossaryPlace } from './require-glossary';

/** Lets a work use a glossary of another work that the asker may see, behind those that it uses already. */
export async function attachGlossary(context: Context, { workId, glossaryId }: GlossaryPlace) {
  await requireAct(context, workId, 'own');
  await inTransaction(context.database, async (transaction) => {
    const [found] = await transaction.select().from(glossary).where(eq(glossary.id, glossaryId));
    if (!found || found.removedAt) throw new ServiceError('not-found', 'glossary');
    await requireAct(context, found.homeId, 'read');
    const position = (await lastPlace(transaction, workId)) + 1;
    const attached = await transaction
      .insert(workGlossary)
      .values({ workId, glossaryId, position })
      .onConflictDoNothing()
      .returning({ workId: workGlossary.workId });
    if (attached.length === 0) return;
    await recordEvent(context, transaction, { workId, kind: 'glossary-attached', details: { name: found.name } });
  });
  return listGlossaries(context, { workId });
}

/** Lets a work use a glossary no longer. Its home passes on to another work that uses it; the last one keeps it. */
export async function detachGlossary(context: Context, { workId, glossaryId }: GlossaryPlace) {
  await requireAct(context, workId, 'own');
  await inTransaction(context.database, async (transaction) => {
    const [found] = await transaction.select().from(glossary).where(eq(glossary.id, glossaryId)).for('update');
    const detached = await transaction
      .delete(workGlossary)
      .where(and(eq(workGlossary.workId, workId), eq(workGlossary.glossaryId, glossaryId)))
      .returning({ workId: workGlossary.workId });
    if (!found || detached.length === 0) return;
    if (found.homeId === workId) {
      const passed = await passHomeOn(transaction, workId, glossaryId);
      if (passed === 0) throw new ServiceError('conflict', 'last-work');
    }
    await recordEvent(context, transaction, { workId, kind: 'glossary-detached', details: { name: found.name } });
  });
  return listGlossaries(context, { workId });
}

/** The place of the last glossary of a work; 0 where it has none. */
export async function lastPlace(transaction: Transaction, workId: string): Promise<number> {
  const [last] = await transaction
    .select({ position: max(workGlossary.position) })
    .from(workGlossary)
    .where(eq(workGlossary.workId, workId));
  return last?.position ?? 0;
}
