import { and, desc, eq } from 'drizzle-orm';
import type { Database, Transaction } from '@/db/client';
import { release } from '@/db/schema/edition';
import { user } from '@/db/schema/people';
import type { Context } from '../context';
import { requireAct } from '../people/require-act';
import { getEdition } from './get-edition';

type EditionPlace = { readonly workId: string; readonly editionId: string };

/** The releases of an edition, newest first. */
export async function listReleases(context: Context, input: EditionPlace) {
  await requireAct(context, input.workId, 'read');
  await getEdition(context.database, input);
  return readReleases(context.database, input);
}

/** All releases of an edition, or the one of an id, if it is there. */
export async function readReleases(database: Database | Transaction, place: EditionPlace, releaseId?: string) {
  const rows = await database
    .select({ release, name: user.name })
    .from(release)
    .leftJoin(user, eq(user.id, release.publishedBy))
    .where(
      and(
        eq(release.workId, place.workId),
        eq(release.editionId, place.editionId),
        releaseId ? eq(release.id, releaseId) : undefined,
      ),
    )
    .orderBy(desc(release.number));
  return rows.map(({ release: { id, number, title, note, segments, translated, publishedAt }, name }) => ({
    id,
    number,
    title,
    note,
    segments,
    translated,
    publishedAt: publishedAt.toISOString(),
    /** Null when the account is gone. */
    publishedBy: name,
  }));
}
