import type { ReactNode } from 'react';
import type { Reading } from '@/api/contract/documents';
import type { ReadingNote } from '@/api/contract/notes';
import { NoteBody } from '@/components/notes/note-body';
import { Siglum } from '@/components/ui/siglum';
import { languageDirection } from '@/core/text/language';
import { getT } from '@/i18n/server';
import { noteId, referenceId } from './note-ids';
import styles from './notes.module.css';

type EndNotesProps = { reading: Reading; notes: readonly ReadingNote[] };

/** The notes at the foot of the chapter, from where a page with room for them takes them into its margins. */
export async function EndNotes({ reading, notes }: EndNotesProps) {
  const { t, lng, i18n } = await getT('reader');
  const shown = notes.filter((note) => !note.isRepeat);
  if (shown.length === 0) return null;
  return (
    <section className={styles.notes} role="doc-endnotes" aria-label={t('notes.title')} data-notes dir={i18n.dir(lng)}>
      <h2>{t('notes.title')}</h2>
      <ol>
        {shown.map((note) => (
          <li
            key={note.id}
            id={noteId(note.marker)}
            className={styles.note}
            data-note={note.marker}
            data-side={note.side}
            lang={note.body.language}
            dir={languageDirection(note.body.language)}
          >
            <a
              role="doc-backlink"
              href={`#${referenceId(note.marker)}`}
              aria-label={t('notes.back', { marker: note.marker })}
            >
              {note.marker}
            </a>
            <Held
              number={note.heldUntil}
              label={t('notes.held', { address: `${reading.document.number}.${note.heldUntil}` })}
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
function Held({ number, label, children }: { number: number | null; label: string; children: ReactNode }) {
  if (number === null) return <p>{children}</p>;
  return (
    <details>
      <summary>{label}</summary>
      {children}
    </details>
  );
}

/** The words that a note is on, with which it opens. */
function Words({ reading, note: { side, segmentIds, span } }: { reading: Reading; note: ReadingNote }) {
  const { work, language, blocks } = reading;
  const [first] = segmentIds;
  const text =
    side === 'source'
      ? blocks.flatMap((block) => block.segments).find(({ id }) => id === first)?.text
      : blocks.flatMap((block) => block.targets).find((target) => target.segmentIds[0] === first)?.text;
  const words = text?.slice(span.start, span.end).trim();
  return (
    words && (
      <bdi className={styles.words} lang={side === 'source' ? work.language : language}>
        {words}.
      </bdi>
    )
  );
}

function By({ reading, name }: { reading: Reading; name: string }) {
  const siglum = reading.contributors.find((one) => one.name === name)?.siglum;
  return siglum ? <Siglum siglum={siglum} name={name} size="small" /> : <span className="faint">{name}</span>;
}
