'use client';

import { useState } from 'react';
import type { CorrectionAct } from '@/core/format/change-corrections';
import { findNeighbour, findSplit, type Step } from '@/core/format/preview-moves';
import { useCaret } from './use-caret';
import { useCutText } from './use-cut-text';
import type { Import } from './use-import';

export type Preview = ReturnType<typeof usePreview>;

/** What was done last, to be said aloud; `number` is the sentence's. */
export type Said = {
  readonly kind: 'split' | 'joined' | 'kept' | 'undone' | 'redone' | 'paragraph' | 'no-split';
  readonly number: number;
};

/** The text as it will be cut, a caret in it, and what a person can do there. */
export function usePreview({ choices, reading, corrections, language }: Import) {
  const { history } = corrections;
  const cut = useCutText(reading, history.now, { language, by: choices.split.by });
  const place = useCaret(cut, language, choices.workId);
  const [said, setSaid] = useState<{ at: number; said: Said } | null>(null);
  const { current, caret } = place;

  function act(correction: CorrectionAct, offset: number, kind: Said['kind']) {
    corrections.act(correction);
    place.goTo(offset);
    say(kind, offset);
  }

  function say(kind: Said['kind'], at = caret) {
    setSaid({ at, said: { kind, number: current?.number ?? 0 } });
  }

  function split() {
    const offset = current && findSplit(current, caret);
    if (offset === null) return say('no-split');
    act({ kind: 'split', offset }, offset, 'split');
  }

  /** Joins the current sentence with its neighbour of the same paragraph. */
  function join(step: Step) {
    const other = findNeighbour(cut.rows, place.row ?? 0, step);
    if (!current || other?.block !== current.block) return say('paragraph');
    const offset = step === 1 ? other.start : current.start;
    act({ kind: 'join', offset }, offset, 'joined');
  }

  function keep() {
    if (current && cut.doubtAt.has(current.start)) act({ kind: 'keep', offset: current.start }, caret, 'kept');
  }

  function undo() {
    const step = history.done.at(-1);
    if (step) act({ kind: 'undo' }, step.offset, 'undone');
  }

  function redo() {
    const step = history.undone.at(-1);
    if (step) act({ kind: 'redo' }, step.offset, 'redone');
  }

  function goToChapter(document: number) {
    const chapter = cut.rows.chapters[document];
    const first = chapter && findNeighbour(cut.rows, chapter.row - 1, 1);
    if (first) place.goTo(first.start);
  }

  return {
    ...cut,
    ...place,
    goToChapter,
    split,
    join,
    keep,
    undo,
    redo,
    /** Until the caret goes elsewhere. */
    said: said?.at === caret ? said.said : null,
    canUndo: history.done.length > 0,
    canRedo: history.undone.length > 0,
  };
}
