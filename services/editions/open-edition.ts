import { and, eq } from 'drizzle-orm';
import { cache } from 'react';
import { type Asked, shownRelease } from '@/core/edition/shown-release';
import { mayAct } from '@/core/work/role';
import type { Database, Transaction } from '@/db/client';
import { release } from '@/db/schema/edition';
import type { Context } from '../context';
import { requireAct } from '../people/require-act';
import { ServiceError } from '../service-error';
import { getDefaultEdition, getEdition, type StoredEdition } from './get-edition';

export type StoredRelease = typeof release.$inferSelect;

export type EditionAsked = {
  readonly workId: string;
  readonly editionId?: string | undefined;
  /** Whose default edition is meant where none is named. */
  readonly language?: string | undefined;
  readonly release?: Asked | undefined;
};

/** An edition and the release of it that the asking person reads; null for the working text. */
export function openEdition(context: Context, { workId, editionId, language = '', release }: EditionAsked) {
  return openOnce(context, workId, editionId ?? null, editionId ? '' : language, release);
}

/** Once for a page, which asks for an edition's text and again for its notes. */
const openOnce = cache(
  async (context: Context, workId: string, editionId: string | null, language: string, asked: Asked | undefined) => {
    const { work, memberships } = await requireAct(context, workId, 'read');
    const edition = editionId
      ? await getEdition(context.database, { workId, editionId })
      : await getDefaultEdition(context.database, { workId, language });
    const shown = shownRelease(edition.releases, mayAct(memberships, 'comment'), asked);
    if (shown === null) throw new ServiceError('forbidden', 'working-text');
    const release = shown === 'working' ? null : await getRelease(context.database, edition, shown);
    return { work, memberships, edition, release };
  },
);

/** Throws when the edition has no release of that number. */
export async function getRelease(
  database: Database | Transaction,
  edition: StoredEdition,
  number: number,
): Promise<StoredRelease> {
  const [found] = await database
    .select()
    .from(release)
    .where(and(eq(release.workId, edition.workId), eq(release.editionId, edition.id), eq(release.number, number)));
  if (!found) throw new ServiceError('not-found', 'release', { number });
  return found;
}
