import { placeMarker } from '@/core/reading/place-marker';
import type { PageName } from '../column-page';
import { html } from '../html';
import type { Insertion, InsertionsOf } from '../write-stretches';
import styles from './notes.module.css';
import { noteId, type PageNote, referenceId } from './page-note';

/** The raised signs that lead to the notes of a page, each behind the words that its note is on. */
export type MarkersOf = (page: PageName) => InsertionsOf;

/** `label` is what a marker is called before its sign. */
export function writeMarkers(notes: readonly PageNote[], label: string): MarkersOf {
  const bySentence = Map.groupBy(notes, ({ page, segmentIds }) => `${page} ${segmentIds[0]}`);
  return (page) =>
    ({ segmentIds, text }) =>
      (bySentence.get(`${page} ${segmentIds[0]}`) ?? []).map((note) =>
        writeMarker(note, placeMarker(text ?? '', note.span.end), label),
      );
}

function writeMarker(note: PageNote, at: number, label: string): Insertion {
  const { marker, isRepeat } = note;
  const id = !isRepeat && html` id="${referenceId(note)}"`;
  return {
    at,
    html: html`<a role="doc-noteref" class="${styles.reference}" href="#${noteId(note)}" aria-label="${`${label} ${marker}`}" data-note="${marker}"${id}>${marker}</a>`,
  };
}
