import { usesSpaces } from '@/core/text/language';

/** A word with the marks that touch it, and the white space behind it. `key` is the word without marks and case. */
export type Chunk = { readonly text: string; readonly gap: string; readonly key: string };

/** The chunks of a text from its first word on: what spaces part, or the words of the platform's dictionary. */
export function findChunks(text: string, language: string): Chunk[] {
  const body = text.trimStart();
  const pieces = usesSpaces(language) ? (body.match(/\S+\s*/g) ?? []) : findDictionaryWords(body, language);
  return pieces.map(toChunk);
}

const marks = /[^\p{L}\p{M}\p{N}]+/gu;

function toChunk(piece: string): Chunk {
  const text = piece.trimEnd();
  const key = text.replace(marks, '').toLowerCase();
  return { text, gap: piece.slice(text.length), key: key || text };
}

/** Words by the platform's dictionary, each with the marks and blanks behind it. */
function findDictionaryWords(text: string, language: string): string[] {
  const pieces: string[] = [];
  for (const { segment, isWordLike } of new Intl.Segmenter(language, { granularity: 'word' }).segment(text)) {
    const last = pieces.length - 1;
    if (isWordLike || last < 0) pieces.push(segment);
    else pieces[last] += segment;
  }
  return pieces;
}
