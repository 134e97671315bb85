'use client';

import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { v7 } from 'uuid';
import { problemOf } from '@/api/client';
import type { Concept, Glossary } from '@/api/contract/concepts';
import type { ReplacedVersion } from '@/api/contract/suggestions';
import { api } from '@/api/queries';
import { useWork } from '@/components/work/use-work';
import { listReplacements, type TermReplacement } from '@/core/terms/list-replacements';
import type { ConceptContent } from './concept-content';
import { useConceptChange } from './use-concept-change';

/** A term that gives way, with the versions that would read otherwise. */
export type Touched = { readonly replacement: TermReplacement; readonly versions: readonly ReplacedVersion[] };

type Sent = { readonly content: ConceptContent; readonly base: number | null; readonly suggested: readonly Touched[] };

/** Saves or proposes a concept; what a change touches is shown first, and suggested where that is asked for. */
export function useConceptSave(glossary: Glossary, concept: Concept | null, onDone: (conceptId: string) => void) {
  const { id: workId, languages } = useWork();
  const [conceptId] = useState(() => concept?.id ?? v7());
  const [read, setRead] = useState(concept?.change ?? null);
  const [touched, setTouched] = useState<readonly Touched[] | null>(null);
  const place = { workId, glossaryId: glossary.id, conceptId };

  const look = useMutation({
    mutationFn: async (content: ConceptContent) => {
      const after = { id: conceptId, ...content };
      const replacements =
        concept?.status === 'settled'
          ? listReplacements(
              concept,
              after,
              languages.map(({ language }) => language),
            )
          : [];
      return Promise.all(replacements.map(async (one) => ({ replacement: one, versions: await preview(one) })));
    },
    onSuccess: (found, content) => {
      if (found.some(({ versions }) => versions.length > 0)) setTouched(found);
      else save.mutate({ content, base: read, suggested: [] });
    },
  });

  const save = useConceptChange({
    mutationFn: async ({ content, base, suggested }: Sent) => {
      if (!glossary.may.edit && concept === null) return api.terms.propose({ ...place, segmentId: null, content });
      // The sentences are read with the term that gives way, which may be gone once the concept is saved.
      for (const { replacement, versions } of suggested) {
        const request = requestOf(replacement);
        const versionIds = versions.map(({ versionId }) => versionId);
        if (request && versionIds.length > 0) await api.terms.suggestReplacement({ ...place, ...request, versionIds });
      }
      return api.terms.save({ ...place, base, content });
    },
    onSuccess: () => onDone(conceptId),
  });
  const isClash = problemOf(save.error)?.reason === 'newer-change';

  async function preview(replacement: TermReplacement): Promise<ReplacedVersion[]> {
    const request = requestOf(replacement);
    return request ? api.terms.previewReplacement({ ...place, ...request }) : [];
  }

  return {
    touched,
    leaveTouched: () => setTouched(null),
    isClash,
    error: look.error ?? save.error,
    isPending: look.isPending || save.isPending,
    /** Asks what it touches, and saves where that is nothing. */
    send(content: ConceptContent): void {
      // What others changed is behind this form, for the writer to see before it is put over it.
      if (isClash) {
        const newest = concept?.change ?? read;
        setRead(newest);
        save.mutate({ content, base: newest, suggested: [] });
      } else look.mutate(content);
    },
    save: (content: ConceptContent, suggested: readonly Touched[]) => save.mutate({ content, base: read, suggested }),
  };
}

function requestOf({ language, from, to, isNew }: TermReplacement) {
  if (!to) return null;
  const wordingOf = ({ text, forms }: TermReplacement['from']) => ({ text, forms: forms.map((form) => form.text) });
  return { language, fromTermId: from.id, to: wordingOf(to), ...(isNew && { from: wordingOf(from) }) };
}
