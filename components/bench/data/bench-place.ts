import { pageSize } from '@/core/editing/page-size';

/** A chapter in a language: what one bench shows. */
export type BenchPlace = { readonly workId: string; readonly documentId: string; readonly language: string };

/** What one does with a chapter: write one's own texts, or judge everyone's. */
export type BenchMode = 'translate' | 'review';

/** The numbers of the page that a sentence is fetched with; both ends count. */
export function pageAround(number: number, total: number): { from: number; to: number } {
  const from = Math.floor((number - 1) / pageSize) * pageSize + 1;
  return { from, to: Math.max(from, Math.min(from + pageSize - 1, total)) };
}
