'use client';

import { useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { Row, Version } from '@/api/contract/shapes';
import { chooseShown } from '@/core/editing/choose-shown';
import { foreseeRow, type UnderWay } from '@/core/editing/foresee-row';
import type { Choose } from '@/core/editing/run-of';
import { chooseJudged } from '@/core/reviewing/choose-judged';
import type { Outbox, OutboxSnapshot } from '../outbox/create-outbox';
import { useOutbox, useOutboxSnapshot } from '../outbox/use-outbox';
import { type BenchCache, createBenchCache } from './bench-cache';
import type { BenchMode, BenchPlace } from './bench-place';
import { type Bench, benchQuery, statesQuery } from './bench-queries';
import { foreseeBench, foreseeStates } from './foresee-bench';
import { type Decisions, useDecisions } from './use-decisions';

/** A chapter in a language with all that is under way in it. */
export type Chapter = {
  readonly mode: BenchMode;
  readonly place: BenchPlace;
  readonly bench: Bench;
  /** The states of all sentences, a digit each; null while those of a large chapter are on their way. */
  readonly states: string | null;
  readonly total: number;
  readonly myId: string;
  readonly cache: BenchCache;
  readonly outbox: Outbox;
  readonly outboxNow: OutboxSnapshot;
  readonly decisions: Decisions;
  readonly underWay: UnderWay;
  readonly foresee: (row: Row) => Row;
  /** The version of a sentence that the rows show. */
  readonly choose: Choose<Version>;
  /** A row if it is here, with what is under way. */
  readonly peekRow: (number: number) => Row | null;
};

/** Stands for the writer until their first save makes them a contributor. */
const someone = 'me';

export function useChapter(place: BenchPlace, mode: BenchMode): Chapter {
  const { data: stored } = useSuspenseQuery(benchQuery(place));
  const { data: known } = useQuery(statesQuery(place));
  const client = useQueryClient();
  const total = stored.document.segments;
  const [cache] = useState(() => createBenchCache(client, place, total));
  const outbox = useOutbox(place, cache);
  const outboxNow = useOutboxSnapshot(outbox);
  const decisions = useDecisions(place.workId, cache, outbox);
  const myId = stored.me?.id ?? someone;
  const mayReview = stored.may.review;

  const underWay = useMemo(
    (): UnderWay => ({
      pendings: outboxNow.pendings.filter(
        ({ documentId, language }) => documentId === place.documentId && language === place.language,
      ),
      decisions: decisions.underWay,
      myId,
      mayReview,
    }),
    [outboxNow.pendings, decisions.underWay, myId, mayReview, place],
  );
  const isQuiet = underWay.pendings.length === 0 && underWay.decisions.size === 0;
  const bench = useMemo(
    () => (isQuiet ? stored : foreseeBench(stored, cache.listLoaded(), underWay)),
    [stored, cache, underWay, isQuiet],
  );
  const states = useMemo(() => {
    if (!known) return null;
    return isQuiet ? known.states : foreseeStates(known.states, cache.listLoaded(), underWay);
  }, [known, cache, underWay, isQuiet]);
  return useMemo(() => {
    const foresee = (row: Row) => foreseeRow(row, underWay);
    const peekRow = (number: number) => {
      const row = cache.peekRow(number);
      return row && foresee(row);
    };
    const chooseMine = (versions: readonly Version[]) => chooseShown(versions, myId);
    const choose = mode === 'review' ? chooseJudged : chooseMine;
    const now = { bench, states, total, myId, cache, outbox, outboxNow, decisions, underWay };
    return { mode, place, ...now, foresee, choose, peekRow };
  }, [mode, place, bench, states, total, myId, cache, outbox, outboxNow, decisions, underWay]);
}
