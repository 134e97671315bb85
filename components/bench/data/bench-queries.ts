import { queries } from '@/api/queries';
import { type BenchPlace, pageAround } from './bench-place';

export type { Bench } from '@/api/contract/documents';

export function benchQuery(place: BenchPlace) {
  return queries.documents.bench.queryOptions({ input: place });
}

/** The states of all sentences, for the silhouette and for what to work on next. */
export function statesQuery(place: BenchPlace) {
  return queries.documents.states.queryOptions({ input: place });
}

/** The page of sentences that holds one. */
export function rowsQuery(place: BenchPlace, number: number, total: number) {
  return queries.documents.rows.queryOptions({ input: { ...place, ...pageAround(number, total) } });
}
