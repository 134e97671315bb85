import { parseTable, type Separator } from './parse-table';
import { readTermRows } from './read-term-rows';
import type { TermFile } from './term-file';

/** Reads a table of terms from comma- or tab-separated values. Ids that it doesn't have are made by `newId`. */
export function parseTermTable(content: string, separator: Separator, newId: () => string): TermFile {
  return readTermRows(parseTable(content, separator), newId);
}
