import type { Reading } from '@/api/contract/documents';
import type { ReadingLine } from '@/api/contract/reading';
import { escapeNoteBody } from '@/core/annotation/parse-note-body';
import type { PageNote } from '../notes/page-note';

/** The notes of a page with one for each line in another language of which the glossary knows a word, in the order of the sentences. */
export function addLineNotes(notes: readonly PageNote[], lines: readonly ReadingLine[], reading: Reading): PageNote[] {
  const segments = new Map(reading.blocks.flatMap((block) => block.segments.map((one) => [one.id, one])));
  const known = lines.filter(({ words }) => words.some(({ gloss }) => gloss !== null));
  const added = known.flatMap((line, at): PageNote[] => {
    const segment = segments.get(line.segmentId);
    return segment ? [noteOf(line, segment, `†${at + 1}`)] : [];
  });
  return [...notes, ...added].sort((one, other) => one.number - other.number);
}

/** Numbers lead to what people wrote, daggers to what the glossary says of a line. */
function noteOf(
  { segmentId, language, words }: ReadingLine,
  { number, text }: { readonly number: number; readonly text: string },
  marker: string,
): PageNote {
  const said = words.map(({ span, gloss }) => {
    const word = `[${text.slice(span.start, span.end)}]{lang=${language}}`;
    return gloss ? `${word} ${escapeNoteBody(gloss.text)}` : word;
  });
  return {
    id: `line-${segmentId}-${words[0]?.span.start ?? 0}`,
    kind: 'gloss',
    side: 'source',
    page: 'source',
    segmentIds: [segmentId],
    number,
    span: { start: words[0]?.span.start ?? 0, end: words.at(-1)?.span.end ?? 0 },
    marker,
    isRepeat: false,
    heldUntil: null,
    body: { language: words.find(({ gloss }) => gloss)?.gloss?.language ?? language, text: said.join(' · ') },
    by: '',
  };
}
