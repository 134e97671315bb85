import { dehydrate, QueryClient } from '@tanstack/react-query';
import { queries } from '@/api/queries';
import type { Context } from '@/services/context';
import { getInstance } from '@/services/people/get-instance';
import { findLastPlace } from '@/services/works/find-last-place';
import { listWaiting } from '@/services/works/list-waiting';
import { listWorks } from '@/services/works/list-works';

/** What the library shows whoever asks, with what its parts will ask for. */
export async function openLibrary(context: Context) {
  const [instance, works, waiting, place] = await Promise.all([
    getInstance(context),
    listWorks(context),
    listWaiting(context),
    findLastPlace(context),
  ]);
  const client = new QueryClient();
  client.setQueryData(queries.works.list.queryKey(), works);
  client.setQueryData(queries.works.waiting.queryKey(), waiting);
  const isSignedIn = context.person !== null;
  const languages = works.flatMap((work) => [work.language, ...work.languages.map(({ language }) => language)]);
  return {
    instance,
    place,
    isSignedIn,
    hasWorks: works.length > 0,
    /** Nothing here is the person's own, or there is nothing at all to read. */
    isEmpty: isSignedIn ? works.every(({ mine }) => mine.length === 0) : works.length === 0,
    languages: [...new Set(languages)],
    state: dehydrate(client),
  };
}
