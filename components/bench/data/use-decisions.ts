'use client';

import { useMutation } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
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
  /** The reason that stood with the state before. */
  readonly reasonBefore?: string;
  /** What was done, where that is more than a state can say. */
  readonly said?: string;
  /** Undoes it, where that takes more than another state. */
  readonly takeBack?: () => Promise<void>;
};

export type DecisionNews =
  | { readonly kind: 'done'; readonly decision: Decision }
  | { readonly kind: 'undone'; readonly decision: Decision }
  | { readonly kind: 'failed'; readonly number: number; readonly refusal: Refusal };

type Ask = { readonly decision: Decision; readonly reason: string; readonly undoes: boolean };

/** Decisions on versions: seen at once, sent one after the other, taken back when refused, undoable while the page is open. */
export function useDecisions(workId: string, cache: BenchCache, outbox: Outbox) {
  const [asked, setAsked] = useState<readonly Ask[]>([]);
  const taken = useRef<readonly Decision[]>([]);
  const [last, setLast] = useState<Decision | null>(null);
  const [news, setNews] = useState<DecisionNews | null>(null);

  const { mutate } = useMutation({
    scope: { id: `decisions ${workId}` },
    mutationFn: async ({ decision: { versionId, number, after }, reason }: Ask) => {
      if (!(await outbox.flush(versionId))) throw new NotYet('unsaved');
      const row = await cache.loadRow(number);
      const revisionId = row?.versions.find((version) => version.id === versionId)?.revisionId;
      if (!revisionId) throw new NotYet('not-found');
      return api.versions.decide({ workId, versionId, state: after, reason, revisionId });
    },
    onSuccess: (written, { decision, undoes }) => {
      cache.putWritten(written);
      setNews({ kind: undoes ? 'undone' : 'done', decision });
    },
    onError: (error, { decision }) => {
      forget(decision);
      fail(decision.number, error);
    },
    onSettled: (_written, _error, ask) => setAsked((known) => known.filter((one) => one !== ask)),
  });

  function ask(next: Ask): void {
    setAsked((known) => [...known, next]);
    mutate(next);
  }

  function keep(next: readonly Decision[]): void {
    taken.current = next;
    setLast(next.at(-1) ?? null);
  }

  const remember = (decision: Decision) => keep([...taken.current, decision]);
  const forget = (decision: Decision) => keep(taken.current.filter((one) => one !== decision));

  function fail(number: number, error: unknown): void {
    setNews({ kind: 'failed', number, refusal: refusalOf(error) });
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: what else is used here sets state alone
  return useMemo(
    () => ({
      underWay: new Map(asked.map(({ decision }) => [decision.versionId, decision.after])),
      news,
      last,
      decide(version: Version, number: number, after: VersionState, reason = ''): void {
        const { id, state, reason: reasonBefore } = version;
        const decision = { versionId: id, number, before: state, after, reasonBefore };
        remember(decision);
        ask({ decision, reason, undoes: false });
      },
      /** What was decided in another way, so that it can be undone as well. */
      note(decision: Decision): void {
        remember(decision);
        setNews({ kind: 'done', decision });
      },
      /** Another act on a sentence that did not succeed. */
      fail,
      /** Answers what is undone: the last decision, though the page may not show it yet. */
      undo(): Decision | null {
        const newest = taken.current.at(-1);
        if (!newest) return null;
        forget(newest);
        if (newest.takeBack) {
          setNews(null);
          void newest.takeBack().catch((error) => fail(newest.number, error));
        } else {
          const decision = { ...newest, before: newest.after, after: newest.before };
          ask({ decision, reason: newest.reasonBefore ?? '', undoes: true });
        }
        return newest;
      },
    }),
    [asked, news, last, mutate],
  );
}

/** Why a decision was not even asked for. */
export class NotYet extends Error {}

function refusalOf(error: unknown): Refusal {
  if (error instanceof NotYet) return { code: error.message, reason: null };
  return problemOf(error) ?? { code: 'unreached', reason: null };
}

export type Decisions = ReturnType<typeof useDecisions>;
