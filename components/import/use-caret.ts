'use client';

import { useState } from 'react';
import { findInnerStop } from '@/core/format/doubtful-cuts';
import type { PlacedDoubt } from '@/core/format/list-doubts';
import { findDoubtBeside, findNeighbour, type Step } from '@/core/format/preview-moves';
import type { PreviewRows, SentenceRow } from '@/core/format/preview-rows';
import { trimSpace } from '@/core/format/text-lines';
import { type CaretMove, moveCaret } from '@/core/text/move-caret';

type CutText = { readonly rows: PreviewRows; readonly doubts: readonly PlacedDoubt[] };

/**
 * A caret, as an offset in the whole text: it stays where it is when sentences change. The one that holds it is current.
 * Another text begins at its head.
 */
export function useCaret({ rows, doubts }: CutText, language: string, textId: string) {
  const [state, setState] = useState({ textId, at: 0 });
  const wanted = state.textId === textId ? state.at : 0;
  const goTo = (at: number) => setState({ textId, at });
  const row = rows.find(wanted);
  const current = row === null ? null : sentenceAt(row);
  const caret = current ? Math.min(Math.max(wanted, current.start), lastPlace(current)) : 0;

  function sentenceAt(place: number): SentenceRow | null {
    const found = rows.at(place);
    return found?.kind === 'sentence' ? found : null;
  }

  function goBy(step: Step) {
    const sentence = findNeighbour(rows, row ?? 0, step);
    if (sentence) goTo(sentence.start);
  }

  /** Over a character or a word, and on into the next sentence. */
  function moveIn(move: CaretMove) {
    if (!current) return;
    if (move.towards === 'end' || caret > current.start) {
      const at = current.start + moveCaret(current.text, caret - current.start, move, language);
      if (at < current.end) goTo(at);
      else goBy(1);
      return;
    }
    const before = findNeighbour(rows, row ?? 0, -1);
    if (before) goTo(before.start + moveCaret(before.text, before.text.length, move, language));
  }

  function goToEdge(edge: 'start' | 'end') {
    if (!current) return;
    goTo(edge === 'start' ? current.start : current.start + trimSpace(current.text, 0, current.text.length));
  }

  /** To what is to be checked next; in a sentence that is too long, to where it may have to be split. */
  function goToDoubt(step: Step) {
    const found = findDoubtBeside(doubts, current?.start ?? -1, step);
    if (!found) return;
    const sentence = sentenceAt(rows.find(found.offset) ?? -1);
    const inner = found.doubt === 'long' && sentence ? findInnerStop(sentence.text) : null;
    goTo(found.offset + (inner ?? 0));
  }

  return { row, current, caret, goTo, goBy, moveIn, goToEdge, goToDoubt };
}

/** Behind the last sentence of a paragraph is still in it; behind any other is the next. */
export function lastPlace({ end, closesBlock }: SentenceRow): number {
  return closesBlock ? end : end - 1;
}
