import type { Reading } from '@/api/contract/documents';
import { readingPath } from '@/components/work/work-paths';
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
