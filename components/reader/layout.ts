import type { Reading } from '@/api/contract/documents';
import type { ReadingMode } from '@/core/reading/reading-query';

/** How a chapter is laid out: of more than two texts, those that would face one another stand in columns. */
export type Layout = ReadingMode | 'columns';

export function layoutOf(mode: ReadingMode, { columns }: Reading): Layout {
  return mode === 'facing' && columns.length > 0 ? 'columns' : mode;
}
