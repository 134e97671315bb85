'use client';

import { createContext, type ReactNode, useContext } from 'react';
import type { Alignment } from '@/api/contract/alignments';
import { type AlignState, useAlignState } from './use-align-state';

const AlignContext = createContext<AlignState | null>(null);

/** What the parts of the align screen share: the beads, the current one, and what can be done to it. */
export function AlignProvider({ alignment, children }: { alignment: Alignment; children: ReactNode }) {
  return <AlignContext value={useAlignState(alignment)}>{children}</AlignContext>;
}

export function useAlign(): AlignState {
  const state = useContext(AlignContext);
  if (!state) throw new Error('useAlign needs an AlignProvider above it.');
  return state;
}
