import { letterOf } from '@/core/text/letter-of';
import type { TextSpan } from '@/core/text/span';
import { findOccurrences } from './find-occurrences';
import { type GlossRule, type NoteKind, type NoteSide, noteSides } from './note';

/** A text that readers see: a sentence of the source, or what answers some in an edition. */
export type ReadText = { readonly side: NoteSide; readonly id: string; readonly number: number; readonly text: string };

/** A note whose words are found: `textId` names the text, `span` is in it. Glosses of one concept are one word's. */
export type StandingNote = {
  readonly id: string;
  readonly kind: NoteKind;
  readonly conceptId: string | null;
  readonly textId: string;
  readonly span: TextSpan;
};

/** A chapter with its texts, in the order of the work. */
export type ReadChapter = { readonly id: string; readonly texts: readonly ReadText[] };

/** Where readers find a note. A gloss may come again in its chapter, under the marker that it has there. */
export type PlacedNote<Note> = {
  readonly note: Note;
  readonly text: ReadText;
  readonly span: TextSpan;
  readonly marker: string;
  readonly isRepeat: boolean;
};

type Place<Note> = { readonly note: Note; readonly chapter: number; readonly text: ReadText; readonly span: TextSpan };

/**
 * The notes of each chapter by its id, in the order of the sentences, the source's first: numbers on the source, letters on a
 * translation. Footnotes stand where they were put. From where a word is first glossed, the rule says at how many of its places.
 */
export function placeNotes<Note extends StandingNote>(
  chapters: readonly ReadChapter[],
  notes: readonly Note[],
  rule: GlossRule,
): Map<string, PlacedNote<Note>[]> {
  const textOf = new Map(chapters.flatMap(({ texts }, chapter) => texts.map((text) => [text.id, { chapter, text }])));
  const standing = notes.flatMap((note): Place<Note>[] => {
    const found = textOf.get(note.textId);
    return found ? [{ note, span: note.span, ...found }] : [];
  });
  const glosses = standing.filter(({ note }) => note.kind === 'gloss').sort(inOrder);
  const words = [...Map.groupBy(glosses, wordOf).values()];
  const shown = [
    ...standing.filter(({ note }) => note.kind !== 'gloss'),
    ...words.flatMap((own) => placeGlosses(chapters, own, rule)),
  ];
  const byChapter = Map.groupBy(shown, (place) => place.chapter);
  return new Map(chapters.map(({ id }, chapter) => [id, giveMarkers((byChapter.get(chapter) ?? []).sort(inOrder))]));
}

/** What glosses share: the concept, or the words themselves. */
function wordOf({ note, text, span }: Place<StandingNote>): string {
  return `${text.side} ${note.conceptId ?? text.text.slice(span.start, span.end).toLowerCase()}`;
}

/** Where the glosses of one word, which are in order, are shown. */
function placeGlosses<Note extends StandingNote>(
  chapters: readonly ReadChapter[],
  own: readonly Place<Note>[],
  rule: GlossRule,
): Place<Note>[] {
  const first = own[0];
  if (!first) return [];
  if (rule === 'once-per-work') return [first];
  const spellings = new Set(own.map(({ text, span }) => text.text.slice(span.start, span.end)));
  const places = chapters.flatMap(({ texts }, chapter) => {
    if (chapter < first.chapter) return [];
    const all = texts
      .filter(({ side }) => side === first.text.side)
      .flatMap((text) => {
        const put = own.filter((one) => one.text === text);
        const met = [...spellings]
          .flatMap((spelling) => findOccurrences(text.text, spelling))
          .filter((span) => put.every((one) => span.end <= one.span.start || span.start >= one.span.end))
          .map((span) => ({ chapter, text, span }));
        return [...put, ...met].sort(inOrder);
      })
      .filter((place) => inOrder(place, first) >= 0);
    return rule === 'always' ? all : all.slice(0, 1);
  });
  return places.flatMap((place) => {
    const note = own.findLast((one) => inOrder(one, place) <= 0)?.note;
    return note ? [{ ...place, note }] : [];
  });
}

function inOrder(one: Omit<Place<unknown>, 'note'>, other: Omit<Place<unknown>, 'note'>): number {
  return (
    one.chapter - other.chapter ||
    one.text.number - other.text.number ||
    noteSides.indexOf(one.text.side) - noteSides.indexOf(other.text.side) ||
    one.span.start - other.span.start ||
    one.span.end - other.span.end
  );
}

function giveMarkers<Note extends StandingNote>(places: readonly Place<Note>[]): PlacedNote<Note>[] {
  const markers = new Map<string, string>();
  const counts = { source: 0, target: 0 };
  return places.map(({ note, text, span }) => {
    const given = markers.get(note.id);
    const marker = given ?? (text.side === 'source' ? String(++counts.source) : letterOf(counts.target++));
    markers.set(note.id, marker);
    return { note, text, span, marker, isRepeat: given !== undefined };
  });
}
