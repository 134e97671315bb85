'use client';

import {
  type Context,
  createContext,
  type ReactNode,
  type RefObject,
  useContext,
  useDeferredValue,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Alignment } from '@/api/contract/alignments';
import { type BeadTexts, textsOf } from '@/core/align/bead-texts';
import type { Steps } from './create-steps';
import { type AlignActs, type BeadLists, type CurrentBead, useAlignState } from './use-align-state';
import { useSteps } from './use-steps';

/** What doesn't change, so that what needs no more isn't drawn anew when the beads are. */
export type AlignSettings = {
  readonly alignment: Alignment;
  readonly segments: ReadonlyMap<string, Alignment['segments'][number]>;
  /** Whether sentences have numbers in several chapters. */
  readonly hasChapters: boolean;
  readonly texts: BeadTexts;
  readonly steps: Steps;
};

type Shared = AlignSettings & {
  readonly acts: AlignActs;
  /** The list as it scrolls, for the focus to come back to. */
  readonly list: RefObject<HTMLElement | null>;
};

const SharedContext = createContext<Shared | null>(null);
const BeadsContext = createContext<BeadLists | null>(null);
const CurrentContext = createContext<CurrentBead | null>(null);

/**
 * What the parts of the align screen share: the beads, the current one, and what can be done to it. The alignment comes as JSON: a
 * page hands on one string in no time, and the hundred thousand parts of a novel one by one.
 */
export function AlignProvider({ json, children }: { json: string; children: ReactNode }) {
  const alignment = useMemo(() => JSON.parse(json) as Alignment, [json]);
  const steps = useSteps(alignment);
  const settings = useMemo((): AlignSettings => {
    const segments = new Map(alignment.segments.map((one) => [one.id, one]));
    const hasChapters = alignment.segments[0]?.documentId !== alignment.segments.at(-1)?.documentId;
    return { alignment, segments, hasChapters, texts: textsOf(alignment, segments), steps };
  }, [alignment, steps]);
  const { lists, current, acts } = useAlignState(settings);
  const lasting = useLasting(acts);
  const list = useRef<HTMLElement>(null);
  const shared = useMemo(() => ({ ...settings, acts: lasting, list }), [settings, lasting]);
  return (
    <SharedContext value={shared}>
      <BeadsContext value={lists}>
        <CurrentContext value={current}>{children}</CurrentContext>
      </BeadsContext>
    </SharedContext>
  );
}

/** What stands in it follows a step a moment later, so that a key waits for the beads alone. */
export function LaterAlign({ children }: { children: ReactNode }) {
  const lists = useDeferredValue(useBeads());
  const current = useDeferredValue(useCurrent());
  return (
    <BeadsContext value={lists}>
      <CurrentContext value={current}>{children}</CurrentContext>
    </BeadsContext>
  );
}

/** The same functions for good, which do what the newest do. */
function useLasting<Acts extends Record<string, (...given: never[]) => void>>(acts: Acts): Acts {
  const newest = useRef(acts);
  useLayoutEffect(() => {
    newest.current = acts;
  });
  const [lasting] = useState(() => {
    const call =
      (name: string) =>
      (...given: never[]) =>
        newest.current[name]?.(...given);
    return Object.fromEntries(Object.keys(acts).map((name) => [name, call(name)])) as Acts;
  });
  return lasting;
}

/** The work, the file, and what can be done. */
export function useAlignment(): Shared {
  return useWithin(SharedContext);
}

/** All beads, and which of them are unresolved or lack a side. */
export function useBeads(): BeadLists {
  return useWithin(BeadsContext);
}

/** The current bead, and the beads that are listed around it. */
export function useCurrent(): CurrentBead {
  return useWithin(CurrentContext);
}

function useWithin<Value>(context: Context<Value | null>): Value {
  const value = useContext(context);
  if (!value) throw new Error('the align screen needs an AlignProvider above it.');
  return value;
}
