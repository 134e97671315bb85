import { count, eq } from 'drizzle-orm';
import { glossary, workGlossary } from '@/db/schema/glossary';
import { inTransaction } from '@/db/transaction';
import type { Context } from '../context';
import { ServiceError } from '../service-error';
import { listGlossaries } from './list-glossaries';
import { type GlossaryPlace, requireGlossary } from './require-glossary';
import { lockGlossary } from './store-changes';

/** Removes a glossary that no other work uses, with its history. Its name is asked for, so that nothing goes by mistake. */
export async function removeGlossary(context: Context, input: GlossaryPlace & { readonly name: string }) {
  await requireGlossary(context, input, 'own');
  await inTransaction(context.database, async (transaction) => {
    const found = await lockGlossary(transaction, input.glossaryId);
    if (found.name !== input.name) throw new ServiceError('bad-request', 'name', { name: found.name });
    const [used] = await transaction
      .select({ works: count() })
      .from(workGlossary)
      .where(eq(workGlossary.glossaryId, input.glossaryId));
    if ((used?.works ?? 0) > 1) throw new ServiceError('conflict', 'used-elsewhere');
    await transaction.delete(glossary).where(eq(glossary.id, input.glossaryId));
  });
  return listGlossaries(context, input);
}
