'use client';

import { createContext, type ReactNode, useContext, useLayoutEffect, useMemo, useRef } from 'react';
import type { Alignment } from '@/api/contract/alignments';
import { type AlignState, useAlignState } from './use-align-state';

/** What all rows share and what never changes, so that a row need not render when the screen does. */
type RowSettings = Pick<AlignState, 'alignment' | 'segments' | 'go' | 'placeCut'> & {
  /** Whether sentences have numbers in several chapters. */
  readonly hasChapters: boolean;
};

const AlignContext = createContext<AlignState | null>(null);
const RowContext = createContext<RowSettings | null>(null);

/** What the parts of the align screen share: the beads, the current one, and what can be done to it. */
export function AlignProvider({ alignment, children }: { alignment: Alignment; children: ReactNode }) {
  const state = useAlignState(alignment);
  const newest = useRef(state);
  useLayoutEffect(() => {
    newest.current = state;
  });
  const { segments } = state;
  const rows = useMemo(
    (): RowSettings => ({
      alignment,
      segments,
      hasChapters: alignment.segments[0]?.documentId !== alignment.segments.at(-1)?.documentId,
      go: (place) => newest.current.go(place),
      placeCut: (offset) => newest.current.placeCut(offset),
    }),
    [alignment, segments],
  );
  return (
    <RowContext value={rows}>
      <AlignContext value={state}>{children}</AlignContext>
    </RowContext>
  );
}

export function useAlign(): AlignState {
  const state = useContext(AlignContext);
  if (!state) throw new Error('useAlign needs an AlignProvider above it.');
  return state;
}

export function useRowSettings(): RowSettings {
  const settings = useContext(RowContext);
  if (!settings) throw new Error('useRowSettings needs an AlignProvider above it.');
  return settings;
}
