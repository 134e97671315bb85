import { validate } from 'uuid';
import { queries } from '@/api/queries';
import { type RowFilter, rowFilters } from '@/core/editing/row-filter';
import type { BenchMode, BenchPlace } from './bench-place';

export type { RowFilter };

/** Which sentences are listed, with how many of their neighbours. Null filters nothing. */
export type Shown = {
  readonly filter: RowFilter | null;
  /** A contributor. */
  readonly by: string | null;
  readonly phrase: string;
  readonly around: number;
};

/** What is listed where the address says nothing: a reviewer begins with what waits for them. */
export const usualOf = {
  translate: { filter: null, around: 0 },
  review: { filter: 'needs-review', around: 1 },
} as const satisfies Record<BenchMode, Pick<Shown, 'filter' | 'around'>>;

/** Reads what is listed from the query of the page's address. */
export function readFilter(get: (name: string) => string | null, mode: BenchMode): Shown {
  const usual = usualOf[mode];
  const asked = get('filter');
  const by = get('by');
  const around = get('around');
  return {
    filter: asked === 'all' ? null : (rowFilters.find((one) => one === asked) ?? usual.filter),
    by: validate(by) ? by : null,
    phrase: get('find') ?? '',
    around: around === null ? usual.around : Number(around) || 0,
  };
}

export function isFiltered({ filter, by, phrase }: Shown): boolean {
  return filter !== null || by !== null || phrase !== '';
}

/** The sentences that are listed. */
export function findQuery(place: BenchPlace, shown: Shown) {
  return {
    ...queries.documents.find.queryOptions({ input: { ...place, ...searchOf(shown) } }),
    refetchInterval: whileChecking,
  };
}

/** Asks again every other second while terms are being checked. */
export function whileChecking(query: { state: { data?: { isChecking: boolean } | undefined } }): number | false {
  return query.state.data?.isChecking ? 2000 : false;
}

export function searchOf({ filter, by, phrase }: Shown) {
  return { ...(filter && { filter }), ...(by && { contributorId: by }), ...(phrase && { phrase }) };
}
