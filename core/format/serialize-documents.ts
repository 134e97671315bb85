import type { ParsedDocument } from '@/core/format/document';

/** The text that the documents were parsed from, character for character. */
export function joinDocuments(documents: readonly ParsedDocument[]): string {
  return documents
    .flatMap(({ blocks }) => blocks.map(({ before, segments, after }) => before + segments.join('') + after))
    .join('');
}
