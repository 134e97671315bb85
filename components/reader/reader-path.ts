import type { Reading } from '@/api/contract/documents';
import { atPath, readingPath } from '@/components/work/work-paths';
import { type ReadingQuery, serializeReadingQuery } from '@/core/reading/reading-query';

/** Where a chapter is read the same way. */
export function chapterReadingPath(lng: string, reading: Reading, query: ReadingQuery, documentId: string): string {
  const { work, language } = reading;
  return readingPath(lng, { workId: work.id, documentId, language }) + serializeReadingQuery(query);
}

/** Where this chapter is read another way. */
export function readerPath(lng: string, reading: Reading, query: ReadingQuery): string {
  return chapterReadingPath(lng, reading, query, reading.document.id);
}

/** Where sentences of the work are found by id or address, to be read the same way; the place goes before the question mark. */
export function linkedPath(lng: string, { work, language }: Reading, query: ReadingQuery): string {
  const search = new URLSearchParams(serializeReadingQuery(query));
  search.set('language', language);
  return `${atPath(lng, work.id)}?${search}`;
}
