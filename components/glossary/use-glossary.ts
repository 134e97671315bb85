'use client';

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'next/navigation';
import { queries } from '@/api/queries';
import { replaceSearch } from '@/components/ui/replace-search';
import { useWork } from '@/components/work/use-work';
import { type ConceptFilter, conceptFilters } from '@/core/terms/concept-filter';

/** As many concepts as a page of the list shows. */
export const listLength = 100;

/** What the page's address asks of the glossaries of a work: which, what is listed, and which concept is open. */
export function useGlossaryPlace() {
  const asked = useSearchParams();
  const filter = conceptFilters.find((one) => one === asked.get('filter')) ?? null;
  return {
    glossaryId: asked.get('glossary'),
    filter,
    phrase: asked.get('find') ?? '',
    offset: Math.max(0, Number.parseInt(asked.get('from') ?? '0', 10) || 0),
    conceptId: asked.get('concept'),
    openConcept: (conceptId: string | null) => replaceSearch({ concept: conceptId }),
    setFilter: (next: ConceptFilter | null) => replaceSearch({ filter: next, from: null }),
    setPhrase: (next: string) => replaceSearch({ find: next === '' ? null : next, from: null }),
    setOffset: (next: number) => replaceSearch({ from: next <= 0 ? null : String(next) }),
    setGlossary: (next: string) => replaceSearch({ glossary: next, concept: null, from: null }),
  };
}

/** The concepts that are listed, of the glossary that is open. */
export function useConcepts(glossaryId: string) {
  const { id: workId } = useWork();
  const { filter, phrase, offset } = useGlossaryPlace();
  const input = {
    workId,
    glossaryId,
    ...(filter && { filter }),
    ...(phrase !== '' && { phrase }),
    offset,
    limit: listLength,
  };
  return useQuery({ ...queries.terms.concepts.queryOptions({ input }), placeholderData: keepPreviousData });
}
