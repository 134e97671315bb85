'use client';

import { useCallback } from 'react';
import type { TextMark } from '../rows/marked-text';
import { useChapterNotes } from './notes-provider';

const none: readonly TextMark[] = [];

/** Where notes stand in a text of the rows; in words that are being changed, none. */
export function useNoteMarks() {
  const { standing, signs } = useChapterNotes();
  const marksOn = useCallback(
    (textId: string | undefined, text: string | undefined): readonly TextMark[] =>
      (textId === undefined ? undefined : standing.get(textId))?.flatMap(({ id, place, words }) => {
        const sign = signs.get(id);
        if (!place || sign === undefined || text?.slice(place.start, place.end) !== words) return [];
        return [{ id, ...place, kind: 'note' as const, sign }];
      }) ?? none,
    [standing, signs],
  );
  return { marksOn };
}
