'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { v7 } from 'uuid';
import type { Glossary } from '@/api/contract/concepts';
import { queries } from '@/api/queries';
import type { TreatmentKind } from '@/core/terms/concept';
import { plainTerm } from '@/core/terms/plain-term';
import { useBench } from '../bench-provider';
import type { AskedTerm } from './proposal-provider';

type WrittenProposal = {
  readonly glossary: Glossary;
  /** Of the term. */
  readonly language: string;
  readonly term: string;
  /** In the language of the translation; may be empty. */
  readonly rendering: string;
  readonly kind: TreatmentKind;
  readonly definition: string;
};

/** Puts a term up for discussion, where it was met; asked again after a failure, it is the same proposal. */
export function usePropose({ segmentId }: AskedTerm, onDone: () => void) {
  const { workId, language } = useBench().chapter.place;
  const [conceptId] = useState(() => v7());
  const client = useQueryClient();
  const propose = useMutation(
    queries.terms.propose.mutationOptions({
      onSuccess: async () => {
        await client.invalidateQueries({ queryKey: queries.terms.key() });
        onDone();
      },
    }),
  );

  function send({ glossary, kind, definition, ...written }: WrittenProposal): void {
    const term = { ...plainTerm(v7(), written.language, written.term.trim(), true), forms: [] };
    const rendering = written.rendering.trim();
    const isOwn = rendering !== '' && !(kind === 'keep' && rendering === term.text);
    propose.mutate({
      workId,
      glossaryId: glossary.id,
      conceptId,
      segmentId,
      content: {
        subject: '',
        definition: definition.trim(),
        note: '',
        terms: isOwn ? [term, { ...plainTerm(v7(), language, rendering, true), forms: [] }] : [term],
        treatments: [{ language, kind, caseRule: null, italics: false }],
      },
    });
  }

  return { send, isPending: propose.isPending, error: propose.error };
}
