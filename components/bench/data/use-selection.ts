'use client';

import { type RefObject, useCallback, useMemo, useRef, useState } from 'react';
import type { TextSpan } from '@/core/text/span';
import type { TermOffer } from '../rows/term-menu';

/** What the open editor can be asked for. */
export type EditorHandle = {
  readonly focus: () => void;
  /** In UTF-16 code units from the start of the text. */
  readonly caret: () => number;
  /** The text as it is at this moment. */
  readonly text: () => string;
  readonly selected: () => TextSpan;
  /** Puts words in place of a stretch. */
  readonly put: (span: TextSpan, words: string) => void;
  /** Opens a menu of what may stand in place of a stretch. */
  readonly offer: (offer: TermOffer) => void;
  /** Puts another text in its place, which the editor can undo. */
  readonly replace: (text: string) => void;
};

export type SelectHow = { readonly open?: boolean; readonly align?: 'auto' | 'center'; readonly caret?: number | null };

export type Selection = {
  /** The number of the current sentence. */
  readonly current: number;
  /** Whether its text is open for writing. */
  readonly isOpen: boolean;
  /** Where the caret goes when it opens; null for the end. */
  readonly caret: number | null;
  readonly select: (number: number, how?: SelectHow) => void;
  readonly close: () => void;
  /** Whether a reviewer is being asked why the sentence should change. */
  readonly isAsking: boolean;
  readonly ask: (isAsking: boolean) => void;
  readonly editor: RefObject<EditorHandle | null>;
  readonly scroll: RefObject<((number: number, align: 'auto' | 'center') => void) | null>;
};

type Place = Pick<Selection, 'current' | 'isOpen' | 'caret' | 'isAsking'>;

export function useSelection(start: number): Selection {
  const [{ current, isOpen, caret, isAsking }, set] = useState<Place>({
    current: start,
    isOpen: false,
    caret: null,
    isAsking: false,
  });
  const editor = useRef<EditorHandle>(null);
  const scroll = useRef<((number: number, align: 'auto' | 'center') => void) | null>(null);

  const select: Selection['select'] = useCallback((number, { open = false, align = 'auto', caret = null } = {}) => {
    set({ current: number, isOpen: open, caret, isAsking: false });
    scroll.current?.(number, align);
  }, []);
  const close = useCallback(() => set((known) => ({ ...known, isOpen: false })), []);

  const ask = useCallback((next: boolean) => set((known) => ({ ...known, isOpen: false, isAsking: next })), []);

  return useMemo(
    () => ({ current, isOpen, caret, isAsking, select, close, ask, editor, scroll }),
    [current, isOpen, caret, isAsking, select, close, ask],
  );
}
