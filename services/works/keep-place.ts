import { place } from '@/db/schema/place';
import type { Context } from '../context';
import { requireAct } from '../people/require-act';
import { ServiceError } from '../service-error';

type Place = {
  readonly workId: string;
  readonly documentId: string;
  readonly language: string;
  readonly segmentId: string;
};

/** Keeps where a person stopped in a work and language. */
export async function keepPlace(context: Context, input: Place): Promise<{ keptAt: string }> {
  await requireAct(context, input.workId, 'read');
  if (!context.person) throw new ServiceError('sign-in-required', 'read');
  const { workId, documentId, language, segmentId } = input;
  const keptAt = context.now();
  await context.database
    .insert(place)
    .values({ workId, documentId, language, segmentId, userId: context.person.id, keptAt })
    .onConflictDoUpdate({
      target: [place.workId, place.userId, place.language],
      set: { documentId, segmentId, keptAt },
    });
  return { keptAt: keptAt.toISOString() };
}
