import type { Bead } from './bead';
import { type IndexedText, indexText, type TextSide } from './index-text';
import type { Lesson } from './lexicon';
import type { DocumentPair } from './place-documents';

/** A text and its translation, known beforehand. */
export type KnownPair = { readonly source: string; readonly target: string };

/** What is known of a pair of languages: sentences with their translations, and terms with their renderings. */
export type Knowledge = {
  readonly known?: readonly KnownPair[] | undefined;
  readonly terms?: readonly KnownPair[] | undefined;
};

// A glossary's word counts as much as three sentences that show it.
const termWeight = 3;

/** The sentences of all documents as numbers, with what is known after them, and that as lessons. */
export function indexDocuments(
  documents: readonly DocumentPair[],
  { known = [], terms = [] }: Knowledge,
): { source: IndexedText; target: IndexedText; taught: Lesson[] } {
  const useParagraphs = documents.map(
    ({ source, target }) => source.paragraphs !== undefined && target.paragraphs !== undefined,
  );
  const beside = [...known, ...terms];
  const index = (sides: readonly TextSide[], more: readonly string[]) =>
    indexText([...sides, { sentences: more }], useParagraphs);
  const source = index(
    documents.map((pair) => pair.source),
    beside.map((pair) => pair.source),
  );
  const target = index(
    documents.map((pair) => pair.target),
    beside.map((pair) => pair.target),
  );
  const firstSource = source.lengths.length - beside.length;
  const firstTarget = target.lengths.length - beside.length;
  const taught = beside.map((_, at) => ({
    bead: oneToOne(firstSource + at, firstTarget + at),
    weight: at < known.length ? 1 : termWeight,
  }));
  return { source, target, taught };
}

function oneToOne(source: number, target: number): Bead {
  return { source: { start: source, end: source + 1 }, target: { start: target, end: target + 1 } };
}
