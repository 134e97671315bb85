import { type AlignedBead, moveBead, type SentenceRun } from './bead';
import type { IndexedText, TextSide } from './index-text';
import type { ChapterSize } from './match-chapters';

/** Chapters as one text; paragraphs go on counting. Paragraphs and vectors are left out where a chapter has none. */
export function joinSides(sides: readonly TextSide[]): TextSide {
  const sentences = sides.flatMap((side) => side.sentences);
  const vectors = sides.every((side) => side.vectors) ? sides.flatMap((side) => side.vectors ?? []) : undefined;
  if (!sides.every((side) => side.paragraphs)) return { sentences, vectors };
  // A chapter's number before its paragraphs' keeps the last paragraph of one and the first of the next apart.
  const numbers = new Map<string, number>();
  const paragraphs = sides.flatMap((side, chapter) =>
    (side.paragraphs ?? []).map((paragraph) => {
      const key = `${chapter}:${paragraph}`;
      const number = numbers.get(key) ?? numbers.size;
      numbers.set(key, number);
      return number;
    }),
  );
  return { sentences, paragraphs, vectors };
}

/** Which sentences of the joined text each chapter holds. */
export function placesOf(sides: readonly TextSide[]): SentenceRun[] {
  let end = 0;
  return sides.map(({ sentences }) => {
    const start = end;
    end += sentences.length;
    return { start, end };
  });
}

/** Beads of texts that were aligned each for itself, counted over all of them. */
export function joinBeads(
  beads: readonly (readonly AlignedBead[])[],
  texts: readonly { readonly source: TextSide; readonly target: TextSide }[],
): AlignedBead[] {
  const sources = placesOf(texts.map(({ source }) => source));
  const targets = placesOf(texts.map(({ target }) => target));
  return beads.flatMap((own, at) =>
    own.map((bead) => ({ ...bead, ...moveBead(bead, sources[at]?.start ?? 0, targets[at]?.start ?? 0) })),
  );
}

/** The sentences of a run of chapters; of an empty one, the place before the chapter that it stands before. */
export function runOf(places: readonly SentenceRun[], chapters: SentenceRun): SentenceRun {
  const start = places[chapters.start]?.start ?? places.at(-1)?.end ?? 0;
  return { start, end: chapters.end > chapters.start ? (places[chapters.end - 1]?.end ?? start) : start };
}

/** How long the chapters are. */
export function sizesOf(text: IndexedText, places: readonly SentenceRun[]): ChapterSize[] {
  return places.map((place) => ({ sentences: place.end - place.start, characters: charactersIn(text, place) }));
}

/** The characters of a run of sentences. */
export function charactersIn(text: IndexedText, { start, end }: SentenceRun): number {
  let sum = 0;
  for (let sentence = start; sentence < end; sentence++) sum += text.lengths[sentence] ?? 0;
  return sum;
}
