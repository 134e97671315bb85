import { v7 } from 'uuid';
import type { Context } from '@/services/context';
import { listReadingNotes } from '@/services/notes/list-reading-notes';
import { type WriteNote, writeNote } from '@/services/notes/write-note';
import { aPhrase } from '../review/a-review';

type Reading = { readonly workId: string; readonly documentId: string };

/** Writes a note on the phrase that is marked in a text: `The <bell> has one note.` */
export async function aNote(
  by: Context,
  workId: string,
  on: WriteNote['on'],
  marked: string,
  text: string,
  more: Partial<WriteNote> = {},
) {
  return writeNote(by, {
    workId,
    noteId: v7(),
    on,
    phrase: aPhrase(marked),
    kind: 'footnote',
    conceptId: null,
    heldUntilId: null,
    body: { revisionId: v7(), text },
    ...more,
  });
}

/** A chapter's notes as someone reads them in Spanish: marker, number of the sentence, words, body. */
export async function readNotes(
  by: Context,
  { workId, documentId }: Reading,
  more: Partial<Parameters<typeof listReadingNotes>[1]> = {},
) {
  const notes = await listReadingNotes(by, { workId, documentId, language: 'es', ...more });
  return notes.map(({ marker, number, body }) => `${marker} ${number} ${body.text}`);
}
