'use client';

import type { Note } from '@/api/contract/notes';
import { NoteBody } from '@/components/notes/note-body';
import type { Opened } from '@/components/ui/opener';
import { OpenedPopover } from '@/components/ui/popover';
import { TextButton } from '@/components/ui/text-button';
import { languageDirection } from '@/core/text/language';
import { useT } from '@/i18n/client';
import apparatus from '../apparatus/apparatus.module.css';
import { useBench } from '../bench-provider';
import { useRowSettings } from '../rows/row-settings';
import styles from './notes.module.css';
import { useLostNotes } from './notes-provider';
import { useMayChange } from './use-may-change';
import { useNoteActs } from './use-note-acts';

/** The lost notes of the chapter, each with the words that it may be put on instead. */
export function LostNotesList(opened: Opened) {
  const { t } = useT('notes');
  const lost = useLostNotes();
  return (
    <OpenedPopover {...opened} label={t('lost.title')} placement="bottom end">
      <div className={styles.lost}>
        <p className={styles.lostTitle}>{t('lost.title')}</p>
        {lost.map((note) => (
          <LostNote key={note.id} note={note} />
        ))}
      </div>
    </OpenedPopover>
  );
}

function LostNote({ note }: { note: Note }) {
  const { t } = useT('notes');
  const { chapter, selection } = useBench();
  const { source, target } = useRowSettings();
  const { accept, remove } = useNoteActs();
  const may = useMayChange(note);
  const { language, direction } = note.language === null ? source : target;
  const own = note.bodies[0];
  const [number] = note.numbers;
  return (
    <article className={styles.lostNote}>
      <p className={styles.words} lang={language} dir={direction}>
        <del>{note.quote}</del> {note.proposedWords !== null && <ins>{note.proposedWords}</ins>}
      </p>
      {own && (
        <p className={styles.body} lang={own.language} dir={languageDirection(own.language)}>
          <NoteBody language={own.language} text={own.text} />
        </p>
      )}
      <div className={apparatus.meta}>
        {number !== undefined && (
          <TextButton onPress={() => selection.select(number, { align: 'center' })}>
            {chapter.bench.document.number}.{number}
          </TextButton>
        )}
        {may.change && note.proposedWords !== null && (
          <TextButton onPress={() => void accept(note)}>{t('lost.put')}</TextButton>
        )}
        {may.change && <TextButton onPress={() => void remove(note, true)}>{t('remove')}</TextButton>}
      </div>
    </article>
  );
}
