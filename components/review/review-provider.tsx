'use client';

import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import type { Wanted } from '@/core/reviewing/list-comparisons';
import type { Phrase } from '@/core/reviewing/phrase-at';

/** What a note is about: a text of a version, or the source of a sentence, and which of its words. */
export type NotePlace = {
  readonly on: { readonly segmentId: string } | { readonly revisionId: string };
  readonly phrase: Phrase | null;
};

/** What the reviewer is asked for, at the sentence with this number. */
export type Asking =
  | { readonly number: number; readonly kind: 'changes-requested' | 'rejected' }
  | { readonly number: number; readonly kind: 'comment' | 'error'; readonly place: NotePlace };

type Picked = { readonly number: number; readonly versionId: string };

type ReviewState = {
  /** What versions are set against, as far as the reviewer said. */
  readonly wanted: Wanted | null;
  readonly setWanted: (wanted: Wanted) => void;
  /** The version of a sentence that the reviewer turned to. */
  readonly picked: Picked | null;
  readonly setPicked: (picked: Picked) => void;
  readonly showsTexts: boolean;
  readonly setShowsTexts: (shows: boolean) => void;
  readonly asking: Asking | null;
  readonly setAsking: (asking: Asking | null) => void;
  /** Texts that were begun and not sent, by version. */
  readonly begun: Map<string, string>;
};

const ReviewContext = createContext<ReviewState | null>(null);

/** What the sheet, the bars and the apparatus of one review share. */
export function ReviewProvider({ children }: { children: ReactNode }) {
  const [wanted, setWanted] = useState<Wanted | null>(null);
  const [picked, setPicked] = useState<Picked | null>(null);
  const [showsTexts, setShowsTexts] = useState(false);
  const [asking, setAsking] = useState<Asking | null>(null);
  const [begun] = useState(() => new Map<string, string>());
  const state = useMemo(
    () => ({ wanted, setWanted, picked, setPicked, showsTexts, setShowsTexts, asking, setAsking, begun }),
    [wanted, picked, showsTexts, asking, begun],
  );
  return <ReviewContext value={state}>{children}</ReviewContext>;
}

export function useReviewState(): ReviewState {
  const state = useContext(ReviewContext);
  if (!state) throw new Error('useReviewState needs ReviewProvider above it.');
  return state;
}
