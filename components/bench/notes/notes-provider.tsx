'use client';

import { useQuery } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import type { Note } from '@/api/contract/notes';
import { queries } from '@/api/queries';
import { signNotes } from '@/core/annotation/sign-notes';
import type { Phrase } from '@/core/reviewing/phrase-at';
import { useBenchChapter } from '../bench-provider';

/** The words that a note is to be put on, of the source of a sentence or of a version. */
export type AskedNote = {
  readonly number: number;
  readonly on: { readonly segmentId: string } | { readonly versionId: string };
  readonly text: string;
  readonly phrase: Phrase;
};

type NotesState = {
  /** Those of the chapter that weren't removed. */
  readonly notes: readonly Note[];
  readonly removed: readonly Note[];
  /** Those that stand in a text, by the id of its segment or version. */
  readonly standing: ReadonlyMap<string, readonly Note[]>;
  readonly signs: ReadonlyMap<string, string>;
  readonly isPending: boolean;
  readonly isError: boolean;
  readonly retry: () => void;
  readonly asking: AskedNote | null;
  readonly setAsking: (asking: AskedNote | null) => void;
};

const NotesContext = createContext<NotesState | null>(null);

const none: readonly Note[] = [];

/** The notes for readers of a chapter, for its rows, bars and apparatus. */
export function NotesProvider({ children }: { children: ReactNode }) {
  const { chapter } = useBenchChapter();
  const { place, bench } = chapter;
  const input = queries.notes.list.queryOptions({ input: place });
  const { data = none, isLoading, isError, refetch } = useQuery({ ...input, enabled: bench.may.comment });
  const [asking, setAsking] = useState<AskedNote | null>(null);

  const known = useMemo(() => {
    const notes = data.filter((note) => !note.isRemoved);
    const signs = signNotes(notes.map((note) => ({ ...note, stands: note.place !== null && !note.isWithdrawn })));
    const standing = Map.groupBy(
      notes.filter(({ place }) => place !== null),
      ({ language, versionId, segmentIds }) => (language === null ? segmentIds[0] : versionId) ?? '',
    );
    return { notes, removed: data.filter((note) => note.isRemoved), signs, standing };
  }, [data]);
  const state = useMemo(
    (): NotesState => ({
      ...known,
      isPending: isLoading,
      isError,
      retry: () => void refetch(),
      asking,
      setAsking,
    }),
    [known, isLoading, isError, refetch, asking],
  );
  return <NotesContext value={state}>{children}</NotesContext>;
}

export function useChapterNotes(): NotesState {
  const state = useContext(NotesContext);
  if (!state) throw new Error('useChapterNotes needs NotesProvider above it.');
  return state;
}

/** Those whose words are gone from their text, or whose sentence is gone. */
export function useLostNotes(): Note[] {
  const { notes } = useChapterNotes();
  return notes.filter((note) => (note.lost || note.numbers.length === 0) && !note.isWithdrawn);
}
