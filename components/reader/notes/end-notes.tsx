import type { ReactNode } from 'react';
import type { Reading } from '@/api/contract/documents';
import { NoteBody } from '@/components/notes/note-body';
import { Siglum } from '@/components/ui/siglum';
import { languageDirection } from '@/core/text/language';
import { getT } from '@/i18n/server';
import { type PageName, pageOf } from '../column-page';
import styles from './notes.module.css';
import { noteId, type PageNote, referenceId } from './page-note';

type EndNotesProps = { reading: Reading; notes: readonly PageNote[] };

/** The notes at the foot of the chapter, from where a page with room for them takes them into its margins. */
export async function EndNotes({ reading, notes }: EndNotesProps) {
  const { t, i18n, lng } = await getT('reader');
  const shown = notes.filter((note) => !note.isRepeat);
  if (shown.length === 0) return null;
  return (
    <section className={styles.notes} role="doc-endnotes" aria-label={t('notes.title')} data-notes dir={i18n.dir(lng)}>
      <h2>{t('notes.title')}</h2>
      <ol>
        {shown.map((note) => (
          <li
            key={noteId(note)}
            id={noteId(note)}
            className={styles.note}
            data-note={note.marker}
            data-page={note.page}
            lang={note.body.language}
            dir={languageDirection(note.body.language)}
          >
            <a role="doc-backlink" href={`#${referenceId(note)}`} aria-label={t('notes.back', { marker: note.marker })}>
              {note.marker}
            </a>
            <Held
              label={
                note.heldUntil && t('notes.held', { address: `${note.heldUntil.chapter}.${note.heldUntil.number}` })
              }
            >
              <Words reading={reading} note={note} /> <NoteBody {...note.body} />{' '}
              <By reading={reading} name={note.by} />
            </Held>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What a reader hasn't come to stays folded, and says how far it is. */
function Held({ label, children }: { label: string | null; children: ReactNode }) {
  if (label === null) return <p>{children}</p>;
  return (
    <details>
      <summary>{label}</summary>
      {children}
    </details>
  );
}

/** The words that a note is on, with which it opens. */
function Words({ reading, note: { page, segmentIds, span } }: { reading: Reading; note: PageNote }) {
  const { language, texts } = textsOf(reading, page);
  const text = texts.find((one) => one.id === segmentIds[0])?.text;
  const words = text?.slice(span.start, span.end).trim();
  return (
    words && (
      <>
        <bdi className={`tx ${styles.words}`} lang={language}>
          {words}
        </bdi>
        {/\p{P}$/u.test(words) ? '' : '.'}
      </>
    )
  );
}

/** What stands on a page, by first segments. */
function textsOf({ work, language, blocks, columns }: Reading, page: PageName) {
  if (page === 'source') return { language: work.language, texts: blocks.flatMap((block) => block.segments) };
  const column = columns.find((_, place) => pageOf(place + 1) === page);
  const targets = column ? column.targets : blocks.flatMap((block) => block.targets);
  return {
    language: column ? column.language : language,
    texts: targets.map(({ segmentIds, text }) => ({ id: segmentIds[0], text })),
  };
}

function By({ reading, name }: { reading: Reading; name: string }) {
  if (!name) return null;
  const everyone = [reading, ...reading.columns].flatMap(({ contributors }) => contributors);
  const siglum = everyone.find((one) => one.name === name)?.siglum;
  return siglum ? <Siglum siglum={siglum} name={name} size="small" /> : <span className="faint">{name}</span>;
}
