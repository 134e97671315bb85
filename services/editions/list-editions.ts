import { and, asc, desc, eq } from 'drizzle-orm';
import type { Database, Transaction } from '@/db/client';
import { release } from '@/db/schema/edition';
import { edition } from '@/db/schema/work';
import type { Context } from '../context';
import { requireAct } from '../people/require-act';
import { ServiceError } from '../service-error';

/** All editions of a work: languages in the order that they were added, the default edition of each first. */
export async function listEditions(context: Context, { workId }: { workId: string }) {
  await requireAct(context, workId, 'read');
  return readEditions(context.database, workId);
}

/** The caller has checked that the work may be read. */
export async function readEditions(database: Database | Transaction, workId: string) {
  const rows = await database
    .select({ edition, publishedAt: release.publishedAt })
    .from(edition)
    .leftJoin(
      release,
      and(eq(release.workId, edition.workId), eq(release.editionId, edition.id), eq(release.number, edition.releases)),
    )
    .where(eq(edition.workId, workId))
    .orderBy(desc(edition.isDefault), asc(edition.position), asc(edition.id));
  const editions = rows.map((row) => toEdition(row.edition, row.publishedAt));
  return [...Map.groupBy(editions, (one) => one.language).values()].flat();
}

/** Throws when the edition isn't there. */
export async function readEdition(database: Database | Transaction, workId: string, editionId: string) {
  const found = (await readEditions(database, workId)).find((one) => one.id === editionId);
  if (!found) throw new ServiceError('not-found', 'edition');
  return found;
}

function toEdition(stored: typeof edition.$inferSelect, publishedAt: Date | null) {
  const { id, language, name, stance, note, title, isDefault, rule, glossRule, releases } = stored;
  const published = publishedAt?.toISOString() ?? null;
  return { id, language, name, stance, note, title, isDefault, rule, glossRule, releases, publishedAt: published };
}
