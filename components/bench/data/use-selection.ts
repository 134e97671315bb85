'use client';

import { type RefObject, useCallback, useRef, useState } from 'react';

/** What the open editor can be asked for. */
export type EditorHandle = {
  readonly focus: () => void;
  /** In UTF-16 code units from the start of the text. */
  readonly caret: () => number;
  /** Puts another text in its place, which the editor can undo. */
  readonly replace: (text: string) => void;
};

export type Selection = {
  /** The number of the current sentence. */
  readonly current: number;
  /** Whether its text is open for writing. */
  readonly isOpen: boolean;
  readonly select: (number: number, how?: { open?: boolean; align?: 'auto' | 'center' }) => void;
  readonly close: () => void;
  readonly editor: RefObject<EditorHandle | null>;
  readonly scroll: RefObject<((number: number, align: 'auto' | 'center') => void) | null>;
};

export function useSelection(start: number): Selection {
  const [{ current, isOpen }, set] = useState({ current: start, isOpen: false });
  const editor = useRef<EditorHandle>(null);
  const scroll = useRef<((number: number, align: 'auto' | 'center') => void) | null>(null);

  const select: Selection['select'] = useCallback((number, { open = false, align = 'auto' } = {}) => {
    set({ current: number, isOpen: open });
    scroll.current?.(number, align);
  }, []);
  const close = useCallback(() => set((known) => ({ ...known, isOpen: false })), []);

  return { current, isOpen, select, close, editor, scroll };
}
