import { and, eq, ne } from 'drizzle-orm';
import type { GlossRule } from '@/core/annotation/note';
import type { EditionRule } from '@/core/edition/edition-rule';
import type { Transaction } from '@/db/client';
import { edition } from '@/db/schema/work';
import { inTransaction } from '@/db/transaction';
import type { Context } from '../context';
import { requireAct } from '../people/require-act';
import { recordEvent } from '../record-event';
import { ServiceError } from '../service-error';
import { requireContributor } from './create-edition';
import { lockEdition, type StoredEdition } from './get-edition';
import { readEdition } from './list-editions';

type Changes = {
  readonly name?: string | undefined;
  readonly stance?: string | undefined;
  readonly note?: string | undefined;
  readonly title?: string | undefined;
  readonly rule?: EditionRule | undefined;
  readonly glossRule?: GlossRule | undefined;
};

/** Changes what is said about an edition, or its rule; what isn't named stays. Releases stay as they are. */
export async function changeEdition(
  context: Context,
  input: Changes & { readonly workId: string; readonly editionId: string },
) {
  await requireAct(context, input.workId, 'own');
  const { workId, editionId, ...changes } = input;
  const set: Changes = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
  return inTransaction(context.database, async (transaction) => {
    const stored = await lockEdition(transaction, input);
    if (Object.keys(set).length === 0) return readEdition(transaction, workId, editionId);
    if (set.name !== undefined) await requireFreeName(transaction, stored, set.name);
    if (set.rule) await requireContributor(transaction, workId, set.rule);
    await transaction
      .update(edition)
      .set(set)
      .where(and(eq(edition.workId, workId), eq(edition.id, editionId)));
    await recordEvent(context, transaction, {
      workId,
      kind: 'edition-changed',
      language: stored.language,
      details: { editionId, name: set.name ?? stored.name },
    });
    return readEdition(transaction, workId, editionId);
  });
}

async function requireFreeName(transaction: Transaction, stored: StoredEdition, name: string): Promise<void> {
  if (name === '' && !stored.isDefault) throw new ServiceError('bad-request', 'name', { name });
  const others = await transaction
    .select({ id: edition.id })
    .from(edition)
    .where(
      and(
        eq(edition.workId, stored.workId),
        eq(edition.language, stored.language),
        eq(edition.name, name),
        ne(edition.id, stored.id),
      ),
    );
  if (others.length > 0) throw new ServiceError('conflict', 'name', { name });
}
