'use client';

import { useMutation } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { problemOf } from '@/api/client';
import type { Version } from '@/api/contract/shapes';
import { api } from '@/api/queries';
import type { Refusal } from '@/core/editing/outbox';
import type { VersionState } from '@/core/work/version-state';
import type { Outbox } from '../outbox/create-outbox';
import type { BenchCache } from './bench-cache';

export type Decision = {
  readonly versionId: string;
  readonly number: number;
  readonly before: VersionState;
  readonly after: VersionState;
};

export type DecisionNews =
  | { readonly kind: 'done'; readonly decision: Decision }
  | { readonly kind: 'undone'; readonly decision: Decision }
  | { readonly kind: 'failed'; readonly number: number; readonly refusal: Refusal };

type Ask = { readonly decision: Decision; readonly reason: string; readonly undoes: boolean };

const none: ReadonlyMap<string, VersionState> = new Map();

/** Decisions on versions: seen at once, taken back when refused, undoable while the page is open. */
export function useDecisions(workId: string, cache: BenchCache, outbox: Outbox) {
  const [underWay, setUnderWay] = useState(none);
  const [taken, setTaken] = useState<readonly Decision[]>([]);
  const [news, setNews] = useState<DecisionNews | null>(null);

  const { mutate } = useMutation({
    mutationFn: async ({ decision: { versionId, number, after }, reason }: Ask) => {
      if (!(await outbox.flush(versionId))) throw new NotYet('unsaved');
      const row = await cache.loadRow(number);
      const revisionId = row?.versions.find((version) => version.id === versionId)?.revisionId;
      if (!revisionId) throw new NotYet('not-found');
      return api.versions.decide({ workId, versionId, state: after, reason, revisionId });
    },
    onMutate: ({ decision }) => setUnderWay((known) => new Map(known).set(decision.versionId, decision.after)),
    onSuccess: (written, { decision, undoes }) => {
      cache.putWritten(written);
      setTaken((known) => (undoes ? known.slice(0, -1) : [...known, decision]));
      setNews({ kind: undoes ? 'undone' : 'done', decision });
    },
    onError: (error, { decision, undoes }) => {
      if (undoes) setTaken((known) => known.slice(0, -1));
      setNews({ kind: 'failed', number: decision.number, refusal: refusalOf(error) });
    },
    onSettled: (_written, _error, { decision }) =>
      setUnderWay((known) => new Map([...known].filter(([versionId]) => versionId !== decision.versionId))),
  });

  const last = taken.at(-1) ?? null;
  return useMemo(
    () => ({
      underWay,
      news,
      last,
      decide(version: Version, number: number, after: VersionState, reason = ''): void {
        const decision = { versionId: version.id, number, before: version.state, after };
        mutate({ decision, reason, undoes: false });
      },
      /** A decision that went with a save, so that it can be undone as well. */
      note(decision: Decision): void {
        setTaken((known) => [...known, decision]);
        setNews({ kind: 'done', decision });
      },
      /** Another act on a sentence that did not succeed. */
      fail: (number: number, error: unknown) => setNews({ kind: 'failed', number, refusal: refusalOf(error) }),
      undo(): void {
        if (last) mutate({ decision: { ...last, before: last.after, after: last.before }, reason: '', undoes: true });
      },
    }),
    [underWay, news, last, mutate],
  );
}

/** Why a decision was not even asked for. */
export class NotYet extends Error {}

function refusalOf(error: unknown): Refusal {
  if (error instanceof NotYet) return { code: error.message, reason: null };
  return problemOf(error) ?? { code: 'unreached', reason: null };
}

export type Decisions = ReturnType<typeof useDecisions>;
