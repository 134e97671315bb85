import type { OpenWork } from '@/api/contract/works';

export type Cell = { readonly row: number; readonly column: number };

/** The cell that the person would go on in: where they stopped last, else the first. */
export function findStartCell({ places, chapters, languages }: OpenWork): Cell {
  const [last] = places.toSorted((a, b) => b.keptAt.localeCompare(a.keptAt));
  const row = chapters.findIndex(({ id }) => id === last?.documentId);
  const column = languages.findIndex(({ language }) => language === last?.language);
  return row < 0 || column < 0 ? { row: 0, column: 0 } : { row, column };
}
