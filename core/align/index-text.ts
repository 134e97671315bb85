import { endKind, startKind } from './sentence-edge';
import type { SentenceVectors } from './sentence-vectors';
import { tokenise } from './tokenise';

/** One side of a text: sentences in reading order, the paragraph each stands in and its vector, where these are known. */
export type TextSide = {
  readonly sentences: readonly string[];
  readonly paragraphs?: readonly number[] | undefined;
  readonly vectors?: SentenceVectors | undefined;
};

/** The sentences of one side of all documents, one after another, their words as numbers. */
export type IndexedText = {
  readonly words: readonly string[];
  /** Word numbers of sentence `i`: `tokens` from `offsets[i]` to `offsets[i + 1]`. */
  readonly tokens: Int32Array;
  readonly offsets: Int32Array;
  /** In UTF-16 code units. */
  readonly lengths: Int32Array;
  readonly starts: Uint8Array;
  readonly ends: Uint8Array;
  /** In how many sentences each word stands. */
  readonly frequencies: Int32Array;
};

/** Paragraphs count only where `useParagraphs` says that both sides of the document have them. */
export function indexText(sides: readonly TextSide[], useParagraphs: readonly boolean[]): IndexedText {
  const numbers = new Map<string, number>();
  const tokens: number[] = [];
  const offsets = [0];
  const lengths: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  sides.forEach((side, document) => {
    const paragraphs = useParagraphs[document] ? side.paragraphs : undefined;
    side.sentences.forEach((sentence, at) => {
      for (const word of tokenise(sentence)) {
        const number = numbers.get(word) ?? numbers.size;
        numbers.set(word, number);
        tokens.push(number);
      }
      offsets.push(tokens.length);
      lengths.push(sentence.trim().length);
      starts.push(startKind(sentence, paragraphs !== undefined && paragraphs[at] !== paragraphs[at - 1]));
      ends.push(endKind(sentence));
    });
  });
  const frequencies = new Int32Array(numbers.size);
  for (const token of tokens) frequencies[token] = (frequencies[token] ?? 0) + 1;
  return {
    words: [...numbers.keys()],
    tokens: Int32Array.from(tokens),
    offsets: Int32Array.from(offsets),
    lengths: Int32Array.from(lengths),
    starts: Uint8Array.from(starts),
    ends: Uint8Array.from(ends),
    frequencies,
  };
}
