import type { BenchPlace } from '@/components/bench/data/bench-place';
import { type Shown, searchOf } from '@/components/bench/data/read-filter';
import type { Context } from '@/services/context';
import { findSentences } from '@/services/documents/find-sentences';
import { ServiceError } from '@/services/service-error';

/** The sentences that a bench lists at first; null where the person may not ask that, which the page then says in its place. */
export async function findShown(context: Context, place: BenchPlace, shown: Shown) {
  try {
    return await findSentences(context, { ...place, ...searchOf(shown) });
  } catch (error) {
    if (error instanceof ServiceError) return null;
    throw error;
  }
}
