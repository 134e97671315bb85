import { and, eq } from 'drizzle-orm';
import { place } from '@/db/schema/place';
import type { Context } from '../context';

/** Where the person stopped in a work and language; null when nobody is signed in, or they never did. */
export async function findKeptPlace(context: Context, { workId, language }: { workId: string; language: string }) {
  if (!context.person) return null;
  const [kept] = await context.database
    .select({ documentId: place.documentId, segmentId: place.segmentId })
    .from(place)
    .where(and(eq(place.workId, workId), eq(place.userId, context.person.id), eq(place.language, language)));
  return kept ?? null;
}
