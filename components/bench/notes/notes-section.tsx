'use client';

import { useState } from 'react';
import { ErrorState } from '@/components/ui/error-state';
import { KeyCap } from '@/components/ui/keys/key-cap';
import { LoadingLines } from '@/components/ui/loading-lines';
import { TextButton } from '@/components/ui/text-button';
import { useT } from '@/i18n/client';
import apparatus from '../apparatus/apparatus.module.css';
import { useBenchChapter } from '../bench-provider';
import { useCommands } from '../use-commands';
import { NewNote } from './new-note';
import { NoteEntry } from './note-entry';
import { useChapterNotes } from './notes-provider';
import { useAskForNote } from './use-ask-for-note';

/** The notes for readers on the current sentence and its versions; removed ones unfold. */
export function NotesSection() {
  const { t } = useT('notes');
  const { may } = useBenchChapter().chapter.bench;
  const { run, lead } = useCommands();
  const { notes, removed, isPending, isError, retry, asking } = useChapterNotes();
  const { mayAsk, ask } = useAskForNote();
  const [showsRemoved, setShowsRemoved] = useState(false);
  if (!may.comment || !lead) return null;
  const segments = new Set(run.map(({ id }) => id));
  const versions = new Set(lead.versions.map(({ id }) => id));
  const isHere = ({ language, versionId, segmentIds }: (typeof notes)[number]) =>
    language === null ? segmentIds.some((id) => segments.has(id)) : versionId !== null && versions.has(versionId);
  const here = notes.filter(isHere);
  const gone = removed.filter(isHere);
  return (
    <section className={apparatus.section} aria-label={t('title')}>
      <h2 className={apparatus.heading}>
        {t('title')} <span className="num">{here.length}</span>
        {mayAsk && (
          <small>
            <TextButton preventFocusOnPress onPress={ask}>
              {t('add')}
            </TextButton>{' '}
            <KeyCap keys="Mod+Alt+KeyN" hidden />
          </small>
        )}
      </h2>
      {asking?.number === lead.number && <NewNote key={JSON.stringify(asking.on)} asked={asking} />}
      {isPending && <LoadingLines quiet widths={[80, 60]} />}
      {isError && <ErrorState onRetry={retry} />}
      {here.map((note) => (
        <NoteEntry key={note.id} note={note} />
      ))}
      {showsRemoved && gone.map((note) => <NoteEntry key={note.id} note={note} />)}
      {gone.length > 0 && (
        <p className={apparatus.meta}>
          <TextButton onPress={() => setShowsRemoved(!showsRemoved)}>
            {showsRemoved ? t('hideRemoved') : t('showRemoved', { count: gone.length })}
          </TextButton>
        </p>
      )}
    </section>
  );
}
