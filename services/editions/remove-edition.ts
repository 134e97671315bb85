import { and, eq } from 'drizzle-orm';
import { edition } from '@/db/schema/work';
import { inTransaction } from '@/db/transaction';
import type { Context } from '../context';
import { requireAct } from '../people/require-act';
import { recordEvent } from '../record-event';
import { ServiceError } from '../service-error';
import { lockEdition } from './get-edition';

/** Removes an edition and the choices made in it. The default edition stays, and so does one that was published. */
export async function removeEdition(
  context: Context,
  input: { readonly workId: string; readonly editionId: string },
): Promise<{ removed: true }> {
  await requireAct(context, input.workId, 'own');
  return inTransaction(context.database, async (transaction) => {
    const stored = await lockEdition(transaction, input);
    if (stored.isDefault) throw new ServiceError('conflict', 'default-edition');
    if (stored.releases > 0) throw new ServiceError('conflict', 'published', { releases: stored.releases });
    await transaction.delete(edition).where(and(eq(edition.workId, stored.workId), eq(edition.id, stored.id)));
    await recordEvent(context, transaction, {
      workId: stored.workId,
      kind: 'edition-removed',
      language: stored.language,
      details: { editionId: stored.id, name: stored.name },
    });
    return { removed: true };
  });
}
