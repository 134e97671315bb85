import { notesFile } from '@/core/annotation/annotation';
import { changeNote } from '@/services/notes/change-note';
import { exportAnnotations } from '@/services/notes/export-annotations';
import { getNoteHistory } from '@/services/notes/get-note-history';
import { importAnnotations } from '@/services/notes/import-annotations';
import { listNotes } from '@/services/notes/list-notes';
import { listReadingNotes } from '@/services/notes/list-reading-notes';
import { moveNote } from '@/services/notes/move-note';
import { removeNote } from '@/services/notes/remove-note';
import { saveBody } from '@/services/notes/save-body';
import { writeNote } from '@/services/notes/write-note';
import { os } from './base';

export const notes = os.notes.router({
  export: os.notes.export.handler(async ({ context, input }) => {
    const content = await exportAnnotations(context, input);
    return new File([content], notesFile, { type: 'application/ld+json' });
  }),
  import: os.notes.import.handler(async ({ context, input: { params, body } }) => {
    const content = body instanceof File ? await body.text() : JSON.stringify(body);
    return importAnnotations(context, { ...params, content });
  }),
  list: os.notes.list.handler(({ context, input }) => listNotes(context, input)),
  write: os.notes.write.handler(({ context, input }) => writeNote(context, input)),
  change: os.notes.change.handler(({ context, input }) => changeNote(context, input)),
  saveBody: os.notes.saveBody.handler(({ context, input }) => saveBody(context, input)),
  move: os.notes.move.handler(({ context, input }) => moveNote(context, input)),
  remove: os.notes.remove.handler(({ context, input }) => removeNote(context, input)),
  history: os.notes.history.handler(({ context, input }) => getNoteHistory(context, input)),
  reading: os.notes.reading.handler(({ context, input }) => listReadingNotes(context, input)),
});
