'use client';

import { useQuery } from '@tanstack/react-query';
import { queries } from '@/api/queries';
import { type BenchPlace, pageAround } from '../data/bench-place';
import { useRowSettings } from '../rows/row-settings';
import { deskOf, type TermDesk } from './term-desk';

/** The terms of the page of sentences that holds one. */
export function termsQuery(place: BenchPlace, number: number, total: number) {
  return queries.terms.inRows.queryOptions({ input: { ...place, ...pageAround(number, total) } });
}

/** The terms around a sentence; null until they are here. */
export function useTermDesk(number: number): TermDesk | null {
  const { place, total } = useRowSettings();
  const { data } = useQuery(termsQuery(place, number, total));
  return data ? deskOf(data, place.language) : null;
}
