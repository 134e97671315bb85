'use client';

import { nearestPhrase } from '@/core/annotation/nearest-phrase';
import { focusCurrentRow } from '../rows/focus-current-row';
import { useRowSettings } from '../rows/row-settings';
import { NoteForm } from './note-form';
import { type AskedNote, useChapterNotes } from './notes-provider';
import { useNoteActs } from './use-note-acts';

/** A note on the words that were marked, or on others of the same text. */
export function NewNote({ asked }: { asked: AskedNote }) {
  const { source, target } = useRowSettings();
  const { setAsking } = useChapterNotes();
  const { write } = useNoteActs();
  const { language } = 'segmentId' in asked.on ? source : target;
  const { text, phrase } = asked;

  function leave(): void {
    setAsking(null);
    focusCurrentRow();
  }

  return (
    <NoteForm
      language={language}
      text=""
      kind="footnote"
      heldUntil=""
      quote={{ language, text, words: phrase.quote }}
      onSend={async (written, words) => {
        const chosen = words === phrase.quote ? phrase : nearestPhrase(text, words, phrase.start);
        const isSent = chosen !== null && (await write({ ...asked, phrase: chosen }, written));
        if (isSent) leave();
        return isSent;
      }}
      onLeave={leave}
    />
  );
}
