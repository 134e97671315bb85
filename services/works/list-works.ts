import type { Context } from '../context';
import { readEvents, toldTo } from '../read-events';
import { readWorks } from './read-works';

/** The works that the person may read, last touched first, each with the newest event of its history. */
export async function listWorks(context: Context) {
  const works = await readWorks(context);
  return Promise.all(
    works.map(async (work) => {
      const [lastEvent] = await readEvents(context.database, work.id, toldTo(work.mine), 1);
      return { ...work, lastEvent: lastEvent ?? null };
    }),
  );
}
