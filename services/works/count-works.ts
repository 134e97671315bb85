import { work } from '@/db/schema/work';
import type { Context } from '../context';

/** How many works the database holds. */
export function countWorks(context: Context): Promise<number> {
  return context.database.$count(work);
}
