import { desc, eq } from 'drizzle-orm';
import { place } from '@/db/schema/place';
import type { Context } from '../context';
import { getDocument } from '../documents/get-document';
import { listRows } from '../documents/list-rows';
import { locateSegment } from '../documents/locate-segment';
import { requireAct } from '../people/require-act';
import { ServiceError } from '../service-error';

/** How many of the newest places are tried, where works were removed or closed meanwhile. */
const tries = 5;

/** Where the person stopped last, with the sentence and their text of it; null when nowhere that they may still read. */
export async function findLastPlace(context: Context) {
  if (!context.person) return null;
  const places = await context.database
    .select()
    .from(place)
    .where(eq(place.userId, context.person.id))
    .orderBy(desc(place.keptAt))
    .limit(tries);
  for (const one of places) {
    try {
      return await describe(context, one);
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
    }
  }
  return null;
}

async function describe(context: Context, kept: typeof place.$inferSelect) {
  const { work } = await requireAct(context, kept.workId, 'read');
  const { number, documentId } = await locateSegment(context, kept);
  const { document } = await getDocument(context.database, kept.workId, documentId);
  const { workId, language, segmentId } = kept;
  const [row] = await listRows(context, { workId, documentId, language, from: number, to: number });
  const newest = row?.versions.toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt))[0];
  return {
    workId,
    workTitle: work.title,
    sourceLanguage: work.language,
    document,
    documentId,
    language,
    segmentId,
    number,
    keptAt: kept.keptAt.toISOString(),
    sourceText: row?.text ?? '',
    targetText: newest?.text ?? '',
  };
}
