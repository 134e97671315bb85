import type { Reading } from '@/api/contract/documents';
import { ownName } from '@/components/work/own-name';
import { readingPath } from '@/components/work/work-paths';
import { type ReadingQuery, serializeReadingQuery } from '@/core/reading/reading-query';

export type ListedEdition = Reading['editions'][number];

/** The editions beside the source, in the order of their columns. */
export function shownEditions({ edition, columns, editions }: Reading): ListedEdition[] {
  const ids = [edition.id, ...columns.map((column) => column.edition.id)];
  return ids.flatMap((id) => editions.find((one) => one.id === id) ?? []);
}

/** Those that could stand there as well. */
export function otherEditions(reading: Reading): ListedEdition[] {
  const shown = new Set(shownEditions(reading).map(({ id }) => id));
  return reading.editions.filter(({ id }) => !shown.has(id));
}

/** Where the chapter is read with these editions beside its source; null for none. */
export function columnsPath(
  lng: string,
  { work, document, edition }: Reading,
  query: ReadingQuery,
  [first, ...beside]: readonly ListedEdition[],
): string | null {
  if (!first) return null;
  const place = { workId: work.id, documentId: document.id, language: first.language };
  const search = serializeReadingQuery({
    ...query,
    editionId: first.isDefault ? null : first.id,
    release: first.id === edition.id ? query.release : null,
    columns: beside.map((one) => (one.isDefault ? one.language : one.id)),
  });
  return readingPath(lng, place) + search;
}

/** An edition by its language, and by its name where it has one. */
export function editionName({ language, name, stance }: Pick<ListedEdition, 'language' | 'name' | 'stance'>): string {
  return [ownName(language), name || stance].filter(Boolean).join(', ');
}
