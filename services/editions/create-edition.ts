import { and, eq } from 'drizzle-orm';
import type { GlossRule } from '@/core/annotation/note';
import type { EditionRule } from '@/core/edition/edition-rule';
import type { Transaction } from '@/db/client';
import { contributor, edition, work } from '@/db/schema/work';
import { inTransaction } from '@/db/transaction';
import type { Context } from '../context';
import { requireAct } from '../people/require-act';
import { recordEvent } from '../record-event';
import { ServiceError } from '../service-error';
import { readEdition } from './list-editions';

export type CreateEdition = {
  readonly workId: string;
  readonly editionId: string;
  readonly language: string;
  readonly name: string;
  readonly stance: string;
  readonly note: string;
  readonly title: string;
  readonly rule: EditionRule;
  readonly glossRule?: GlossRule | undefined;
};

/** Adds an edition beside the default one of a language. The same edition made twice is made once. */
export async function createEdition(context: Context, input: CreateEdition) {
  await requireAct(context, input.workId, 'own');
  return inTransaction(context.database, async (transaction) => {
    // Editions made at the same time take turns, so that each has a name and a position of its own.
    await transaction.select({ id: work.id }).from(work).where(eq(work.id, input.workId)).for('no key update');
    const editions = await transaction.select().from(edition).where(eq(edition.workId, input.workId));
    if (editions.some((one) => one.id === input.editionId)) {
      return readEdition(transaction, input.workId, input.editionId);
    }
    const siblings = editions.filter((one) => one.language === input.language);
    if (siblings.length === 0) throw new ServiceError('not-found', 'language', { language: input.language });
    if (siblings.some((one) => one.name === input.name))
      throw new ServiceError('conflict', 'name', { name: input.name });
    await requireContributor(transaction, input.workId, input.rule);

    const { editionId: id, ...about } = input;
    await transaction.insert(edition).values({
      ...about,
      id,
      isDefault: false,
      position: Math.max(0, ...editions.map((one) => one.position)) + 1,
      createdAt: context.now(),
    });
    await recordEvent(context, transaction, {
      workId: input.workId,
      kind: 'edition-created',
      language: input.language,
      details: { editionId: id, name: input.name },
    });
    return readEdition(transaction, input.workId, id);
  });
}

/** Throws when a rule names somebody who has nothing in the work. */
export async function requireContributor(transaction: Transaction, workId: string, rule: EditionRule): Promise<void> {
  if (rule.kind !== 'contributor-first') return;
  const found = await transaction
    .select({ id: contributor.id })
    .from(contributor)
    .where(and(eq(contributor.workId, workId), eq(contributor.id, rule.contributorId)));
  if (found.length === 0) throw new ServiceError('bad-request', 'contributor', { contributorId: rule.contributorId });
}
