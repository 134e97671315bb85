'use client';

import { useState } from 'react';
import type { Note } from '@/api/contract/notes';
import { NoteBody } from '@/components/notes/note-body';
import { isolate } from '@/components/ui/isolate';
import { Siglum } from '@/components/ui/siglum';
import { TextButton } from '@/components/ui/text-button';
import { languageDirection } from '@/core/text/language';
import { useT } from '@/i18n/client';
import apparatus from '../apparatus/apparatus.module.css';
import { useBenchChapter } from '../bench-provider';
import { focusCurrentRow } from '../rows/focus-current-row';
import { useRowSettings } from '../rows/row-settings';
import { NoteForm } from './note-form';
import styles from './notes.module.css';
import { useChapterNotes } from './notes-provider';
import { useMayChange } from './use-may-change';
import { useNoteActs } from './use-note-acts';

/** A note: whose, on which words, what it says in its language and in that of the translation. */
export function NoteEntry({ note }: { note: Note }) {
  const { t } = useT('notes');
  const { place, bench } = useBenchChapter().chapter;
  const { source, target } = useRowSettings();
  const { signs } = useChapterNotes();
  const { say, change, remove, accept } = useNoteActs();
  const may = useMayChange(note);
  const [writing, setWriting] = useState<string | null>(null);
  const { language } = place;
  const own = note.bodies[0];
  const translation = note.language === null ? note.bodies.find((body) => body.language === language) : undefined;
  const shown = [own, translation === own ? undefined : translation].flatMap((body) => body ?? []);
  const { language: quoted, direction } = note.language === null ? source : target;
  const sign = signs.get(note.id);

  function leave(): void {
    setWriting(null);
    focusCurrentRow();
  }

  const address = note.heldUntil?.address;
  const held = address ? `${address.chapter}.${address.number}` : '';

  return (
    <article className={styles.note}>
      <Siglum siglum={note.who.siglum} name={note.who.name} hidden />
      <p className={apparatus.head}>
        <bdi className={apparatus.who}>{note.who.name}</bdi>
        <span className={styles.on}>
          {t(`kind.${note.kind}`)}{' '}
          <q lang={quoted} dir={direction}>
            {note.words ?? note.quote}
          </q>
        </span>
      </p>
      {writing === null ? (
        shown.map((body) => (
          <p key={body.language} className={styles.body} lang={body.language} dir={languageDirection(body.language)}>
            {sign !== undefined && body === own && (
              <span className={styles.mark} aria-hidden="true">
                {sign}
              </span>
            )}
            <NoteBody language={body.language} text={body.text} />
          </p>
        ))
      ) : (
        <NoteForm
          language={writing}
          text={note.bodies.find((body) => body.language === writing)?.text ?? ''}
          kind={note.kind}
          heldUntil={held}
          onSend={async ({ text, kind, heldUntilId }) => {
            const isOther = kind !== note.kind || heldUntilId !== (note.heldUntil?.segmentId ?? null);
            const isDone =
              (await say(note, writing, text)) &&
              (!isOther || !may.change || (await change(note, { kind, heldUntilId })));
            if (isDone) leave();
            return isDone;
          }}
          onLeave={leave}
        />
      )}
      {writing === null && (
        <div className={apparatus.meta}>
          {held !== '' && <span>{t('held', { address: held })}</span>}
          {note.lost && <span className={styles.fault}>{t('lost.one')}</span>}
          {note.lost && note.proposedWords !== null && may.change && (
            <TextButton onPress={() => void accept(note)}>
              {t('lost.accept', { words: isolate(note.proposedWords) })}
            </TextButton>
          )}
          {may.change && !note.isRemoved && (
            <TextButton onPress={() => setWriting(note.bodyLanguage)}>{t('edit')}</TextButton>
          )}
          {note.language === null && bench.may.translate && !note.isRemoved && language !== note.bodyLanguage && (
            <TextButton onPress={() => setWriting(language)}>
              {translation ? t('editTranslation') : t('translate')}
            </TextButton>
          )}
          {may.change && (
            <TextButton onPress={() => void remove(note, !note.isRemoved)}>
              {note.isRemoved ? t('putBack') : t('remove')}
            </TextButton>
          )}
        </div>
      )}
    </article>
  );
}
