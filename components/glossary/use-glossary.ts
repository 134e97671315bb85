'use client';

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'next/navigation';
import { queries } from '@/api/queries';
import { replaceSearch } from '@/components/ui/replace-search';
import { useWork } from '@/components/work/use-work';
import { type ConceptFilter, conceptFilters } from '@/core/terms/concept-filter';

/** As many concepts as a page of the list shows. */
export const listLength = 100;

const firstPage = { page: null, passed: null };

/** What the page's address asks of the glossaries of a work: which, what is listed, and which concept is open. */
export function useGlossaryPlace() {
  const asked = useSearchParams();
  const filter = conceptFilters.find((one) => one === asked.get('filter')) ?? null;
  return {
    glossaryId: asked.get('glossary'),
    filter,
    phrase: asked.get('find') ?? '',
    page: asked.get('page'),
    /** How many concepts were passed by to come to the page. */
    passed: Math.max(0, Number.parseInt(asked.get('passed') ?? '0', 10) || 0),
    conceptId: asked.get('concept'),
    openConcept: (conceptId: string | null) => replaceSearch({ concept: conceptId }),
    setFilter: (next: ConceptFilter | null) => replaceSearch({ filter: next, ...firstPage }),
    setPhrase: (next: string) => replaceSearch({ find: next === '' ? null : next, ...firstPage }),
    setPage: (page: string | null, passed: number) =>
      replaceSearch(page === null || passed <= 0 ? firstPage : { page, passed: String(passed) }),
    setGlossary: (next: string) => replaceSearch({ glossary: next, concept: null, ...firstPage }),
  };
}

/** Asks again every other second while uses are being found. */
export function whileCounting(query: { state: { data?: { isCounting: boolean } | undefined } }): number | false {
  return query.state.data?.isCounting ? 2000 : false;
}

/** The concepts that are listed, of the glossary that is open. */
export function useConcepts(glossaryId: string) {
  const { id: workId } = useWork();
  const { filter, phrase, page } = useGlossaryPlace();
  const input = {
    workId,
    glossaryId,
    ...(filter && { filter }),
    ...(phrase !== '' && { phrase }),
    ...(page !== null && { page }),
    limit: listLength,
  };
  return useQuery({
    ...queries.terms.concepts.queryOptions({ input }),
    placeholderData: keepPreviousData,
    refetchInterval: whileCounting,
  });
}

/** How many concepts each filter leaves; a page of the list doesn't wait for it. */
export function useConceptCounts(glossaryId: string) {
  const { id: workId } = useWork();
  return useQuery(queries.terms.conceptCounts.queryOptions({ input: { workId, glossaryId } }));
}
