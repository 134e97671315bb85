import { and, eq, type SQL } from 'drizzle-orm';
import type { Database, Transaction } from '@/db/client';
import { edition } from '@/db/schema/work';
import { ServiceError } from '../service-error';

export type StoredEdition = typeof edition.$inferSelect;

type EditionPlace = { readonly workId: string; readonly editionId: string };

/** Throws when the work has no such edition. */
export async function getEdition(database: Database | Transaction, place: EditionPlace): Promise<StoredEdition> {
  const found = await findEdition(database, isAt(place));
  if (!found) throw new ServiceError('not-found', 'edition');
  return found;
}

/** Throws when the work isn't translated into the language. */
export async function getDefaultEdition(
  database: Database | Transaction,
  { workId, language }: { workId: string; language: string },
): Promise<StoredEdition> {
  const isDefault = and(eq(edition.workId, workId), eq(edition.language, language), eq(edition.isDefault, true));
  const found = await findEdition(database, isDefault);
  if (!found) throw new ServiceError('not-found', 'language', { language });
  return found;
}

/** The edition, locked until the transaction ends, so that changes to it follow one another. */
export async function lockEdition(transaction: Transaction, place: EditionPlace): Promise<StoredEdition> {
  const [found] = await transaction.select().from(edition).where(isAt(place)).for('update');
  if (!found) throw new ServiceError('not-found', 'edition');
  return found;
}

function isAt({ workId, editionId }: EditionPlace): SQL | undefined {
  return and(eq(edition.workId, workId), eq(edition.id, editionId));
}

async function findEdition(
  database: Database | Transaction,
  condition: SQL | undefined,
): Promise<StoredEdition | null> {
  const [found] = await database.select().from(edition).where(condition);
  return found ?? null;
}
