import { notFound, redirect } from 'next/navigation';
import type { Context } from '@/services/context';
import { ServiceError } from '@/services/service-error';

/** What a page of a work shows. Whoever isn't signed in is asked to be, where the work isn't open to all. */
export async function openWork<Found>(
  context: Context,
  lng: string,
  path: string,
  read: () => Promise<Found>,
): Promise<Found> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    if (!context.person) redirect(`/${lng}/sign-in?next=${encodeURIComponent(`/${lng}${path}`)}`);
    notFound();
  }
}
