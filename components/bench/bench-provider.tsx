'use client';

import { useQuery } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useDeferredValue, useMemo, useState } from 'react';
import type { BenchMode, BenchPlace } from './data/bench-place';
import { rowsQuery } from './data/bench-queries';
import { createDrafts, type Drafts } from './data/create-drafts';
import { type Chapter, useChapter } from './data/use-chapter';
import { type Filter, useFilter } from './data/use-filter';
import { useKeptPlace } from './data/use-kept-place';
import { type Selection, useSelection } from './data/use-selection';

/** What the bars show, which does not change as one goes from sentence to sentence. */
type BenchChapter = { readonly chapter: Chapter; readonly drafts: Drafts; readonly filter: Filter };

type BenchSelection = {
  readonly selection: Selection;
  /** New whenever the row of the current sentence is. */
  readonly row: unknown;
};

const ChapterContext = createContext<BenchChapter | null>(null);
const SelectionContext = createContext<BenchSelection | null>(null);

type BenchProviderProps = {
  place: BenchPlace;
  mode: BenchMode;
  /** The number of the sentence to start from. */
  start: number;
  isSignedIn: boolean;
  children: ReactNode;
};

/** What the bars, the pages and the apparatus of one bench share. */
export function BenchProvider({ place, mode, start, isSignedIn, children }: BenchProviderProps) {
  const [kept] = useState(place);
  const chapter = useChapter(kept, mode);
  const [drafts] = useState(() => createDrafts(kept, chapter.cache, chapter.outbox));
  const filter = useFilter(kept, chapter.total, mode);
  const selection = useSelection(start);
  const { current } = selection;
  useKeptPlace(chapter, current, isSignedIn);

  const { data: rows } = useQuery(rowsQuery(kept, current, chapter.total));
  const row = rows?.find(({ number }) => number === current);
  const bench = useMemo(() => ({ chapter, drafts, filter }), [chapter, drafts, filter]);
  const selected = useMemo(() => ({ selection, row }), [selection, row]);
  return (
    <ChapterContext value={bench}>
      <SelectionContext value={selected}>{children}</SelectionContext>
    </ChapterContext>
  );
}

/** What stands in it follows the current sentence a moment later, so that a step waits for the sentence alone. */
export function LaterBench({ children }: { children: ReactNode }) {
  const bench = useDeferredValue(useContext(ChapterContext));
  const selected = useDeferredValue(useContext(SelectionContext));
  return (
    <ChapterContext value={bench}>
      <SelectionContext value={selected}>{children}</SelectionContext>
    </ChapterContext>
  );
}

export function useBenchChapter(): BenchChapter {
  const value = useContext(ChapterContext);
  if (!value) throw new Error('useBenchChapter needs BenchProvider above it.');
  return value;
}

export function useBench(): BenchChapter & Pick<BenchSelection, 'selection'> {
  const bench = useBenchChapter();
  const selected = useContext(SelectionContext);
  if (!selected) throw new Error('useBench needs BenchProvider above it.');
  return { ...bench, selection: selected.selection };
}
