'use client';

import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { v7 } from 'uuid';
import type { Glossary, TermCandidates } from '@/api/contract/concepts';
import { api, queries } from '@/api/queries';
import { useWork } from '@/components/work/use-work';
import { plainTerm } from '@/core/terms/plain-term';

export type Candidate = TermCandidates['candidates'][number];
/** What became of a candidate; `change` is the glossary's, by which it is taken back. */
export type Decision =
  | { readonly kind: 'accepted'; readonly conceptId: string; readonly change: number | null }
  | { readonly kind: 'dismissed' };

export type CandidatesAtHand = ReturnType<typeof useCandidates>;

/** As many as are asked for at a time. */
const pageLength = 100;

/** Candidates in their order, what was decided of each since the page was opened, and the deciding itself, one after another. */
export function useCandidates(glossary: Glossary, language: string) {
  const { id: workId } = useWork();
  const client = useQueryClient();
  const [limit, setLimit] = useState(pageLength);
  const [decisions, setDecisions] = useState<ReadonlyMap<string, Decision>>(new Map());
  const [order, setOrder] = useState<readonly string[]>([]);
  const [error, setError] = useState<unknown>(null);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const query = useQuery({
    ...queries.terms.candidates.queryOptions({ input: { workId, offset: 0, limit } }),
    placeholderData: keepPreviousData,
    // what was decided stays in its place until the page is left
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
  });

  /** Sends one act after those before it; a refused one is undone on the screen, and said. */
  function send(text: string, act: () => Promise<Decision | null>, before: Decision | null) {
    setError(null);
    queue.current = queue.current.then(act).then(
      (decision) => {
        // what was taken back meanwhile stays taken back
        setDecisions((known) => (decision && known.has(text) ? new Map(known).set(text, decision) : known));
        void client.invalidateQueries({ queryKey: queries.terms.glossaries.key() });
        void client.invalidateQueries({ queryKey: queries.terms.concepts.key() });
      },
      (problem: unknown) => {
        put(text, before);
        setError(problem);
      },
    );
    return queue.current;
  }

  function put(text: string, decision: Decision | null) {
    setDecisions((known) => {
      const next = new Map(known);
      if (decision) next.set(text, decision);
      else next.delete(text);
      return next;
    });
  }

  function accept({ text, kind }: Candidate) {
    const conceptId = v7();
    const term = { ...plainTerm(v7(), language, text, true), forms: [] };
    const content = {
      subject: '',
      definition: '',
      note: '',
      terms: [{ ...term, caseRule: kind === 'name' ? ('exact' as const) : term.caseRule }],
      treatments: [],
    };
    const place = { workId, glossaryId: glossary.id, conceptId, content };
    put(text, { kind: 'accepted', conceptId, change: null });
    setOrder((known) => [...known, text]);
    const made = async (): Promise<Decision> => {
      const { change } = glossary.may.edit
        ? await api.terms.save({ ...place, base: null })
        : await api.terms.propose({ ...place, segmentId: null });
      return { kind: 'accepted', conceptId, change };
    };
    return { conceptId, made: send(text, made, null) };
  }

  function dismiss({ text }: Candidate) {
    put(text, { kind: 'dismissed' });
    setOrder((known) => [...known, text]);
    void send(text, () => api.terms.dismissCandidate({ workId, text, dismissed: true }).then(dismissed), null);
  }

  /** Takes the last decision back, and says of which candidate. */
  function undo(): string | null {
    const text = order.at(-1);
    const decision = text === undefined ? undefined : decisions.get(text);
    if (text === undefined || !decision) return null;
    setOrder((known) => known.slice(0, -1));
    const takeBack = async () => {
      if (decision.kind === 'dismissed') await api.terms.dismissCandidate({ workId, text, dismissed: false });
      else {
        const { change } = await api.terms.concept({ workId, glossaryId: glossary.id, conceptId: decision.conceptId });
        await api.terms.takeBack({ workId, glossaryId: glossary.id, number: decision.change ?? change });
      }
      return null;
    };
    put(text, null);
    void send(text, takeBack, decision);
    return text;
  }

  return {
    query,
    candidates: query.data?.candidates ?? [],
    total: query.data?.total ?? 0,
    decisions,
    mayUndo: order.length > 0,
    error,
    accept,
    dismiss,
    undo,
    more: () => setLimit((known) => Math.min(200, known + pageLength)),
    mayMore: limit < 200,
  };
}

function dismissed(): Decision {
  return { kind: 'dismissed' };
}
