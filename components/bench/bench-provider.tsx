'use client';

import { useQuery } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useState } from 'react';
import type { BenchPlace } from './data/bench-place';
import { rowsQuery } from './data/bench-queries';
import { createDrafts, type Drafts } from './data/create-drafts';
import { type Chapter, useChapter } from './data/use-chapter';
import { type Filter, useFilter } from './data/use-filter';
import { useKeptPlace } from './data/use-kept-place';
import { type Selection, useSelection } from './data/use-selection';

export type BenchContextValue = {
  readonly chapter: Chapter;
  readonly drafts: Drafts;
  readonly filter: Filter;
  readonly selection: Selection;
};

const BenchContext = createContext<BenchContextValue | null>(null);

type BenchProviderProps = {
  place: BenchPlace;
  /** The number of the sentence to start from. */
  start: number;
  isSignedIn: boolean;
  children: ReactNode;
};

/** What the bars, the pages and the apparatus of one bench share. */
export function BenchProvider({ place, start, isSignedIn, children }: BenchProviderProps) {
  const [kept] = useState(place);
  const chapter = useChapter(kept);
  const [drafts] = useState(() => createDrafts(kept, chapter.cache, chapter.outbox));
  const filter = useFilter(kept, chapter.total);
  const selection = useSelection(start);
  // Keys and apparatus speak of the current sentence, so they follow its row.
  useQuery(rowsQuery(kept, selection.current, chapter.total));
  useKeptPlace(chapter, selection.current, isSignedIn);
  return <BenchContext value={{ chapter, drafts, filter, selection }}>{children}</BenchContext>;
}

export function useBench(): BenchContextValue {
  const value = useContext(BenchContext);
  if (!value) throw new Error('useBench needs BenchProvider above it.');
  return value;
}
