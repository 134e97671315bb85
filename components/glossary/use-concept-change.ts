'use client';

import { type UseMutationOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { queries } from '@/api/queries';

/** An act on a concept, after which the glossary is read anew. */
export function useConceptChange<Output, Problem, Input>(options: UseMutationOptions<Output, Problem, Input>) {
  const client = useQueryClient();
  return useMutation<Output, Problem, Input>({
    ...options,
    onSettled: () => client.invalidateQueries({ queryKey: queries.terms.key() }),
  });
}
