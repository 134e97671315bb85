import type { ReactNode } from 'react';
import type { ReadingNote } from '@/api/contract/notes';
import { NoteReferences } from './note-references';

/** The markers behind a sentence of a side, by its first segment. */
export type NotesAt = (side: ReadingNote['side']) => (segmentId: string | undefined) => ReactNode;

/** `label` is what a marker is called before its sign. */
export function notesAt(notes: readonly ReadingNote[], label: string): NotesAt {
  const bySentence = Map.groupBy(notes, ({ side, segmentIds }) => `${side} ${segmentIds[0]}`);
  return (side) => (segmentId) => {
    const here = bySentence.get(`${side} ${segmentId}`);
    return here && <NoteReferences notes={here} label={label} />;
  };
}
