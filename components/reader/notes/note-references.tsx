import type { ReadingNote } from '@/api/contract/notes';
import { noteId, referenceId } from './note-ids';
import styles from './notes.module.css';

type NoteReferencesProps = { notes: readonly ReadingNote[]; label: string };

/** The raised signs behind a sentence that lead to its notes. */
export function NoteReferences({ notes, label }: NoteReferencesProps) {
  return notes.map(({ id, marker, isRepeat, side }) => (
    <a
      key={id}
      role="doc-noteref"
      className={styles.reference}
      href={`#${noteId(marker)}`}
      aria-label={`${label} ${marker}`}
      data-note={marker}
      data-side={side}
      {...(!isRepeat && { id: referenceId(marker) })}
    >
      {marker}
    </a>
  ));
}
