import { type AlignCallbacks, type AlignOptions, alignSteps, runSteps, soundsOnly } from './align-texts';
import { type AlignedBead, type Bead, hasBothSides, moveBead, type SentenceRun } from './bead';
import { type Cognate, findCognates } from './find-cognates';
import { scoreRegion } from './first-band';
import { indexCognates } from './index-cognates';
import { indexDocuments } from './index-documents';
import type { IndexedText, TextSide } from './index-text';
import { charactersIn, joinSides, placesOf, runOf, sizesOf } from './join-chapters';
import { type Lesson, learnLexicon } from './lexicon';
import { matchChapters } from './match-chapters';
import { usualRenderings } from './usual-renderings';

/**
 * Chapters that answer each other (runs count chapters), or a chapter of one side that the other lacks. Beads count sentences from
 * the first of these chapters on; `found` is the share of their sentences with a counterpart, each for as much as it is sure.
 */
export type AlignedChapters = {
  readonly source: SentenceRun;
  readonly target: SentenceRun;
  readonly beads: readonly AlignedBead[];
  readonly found: number;
};

/** Aligns two books: first their chapters, some of which may be missing, added, joined or divided, then the sentences in them. */
export function alignChapters(
  sources: readonly TextSide[],
  targets: readonly TextSide[],
  options: AlignOptions,
  callbacks: AlignCallbacks = {},
): AlignedChapters[] {
  return runSteps(alignChapterSteps(sources, targets, options), callbacks);
}

// Chapters with less in common than this only stand in the same place: each is missing from the other side.
const leastFound = 0.2;
// A bead teaches the words of the book from this confidence on.
const leastLesson = 0.5;

/** As `alignChapters`, a step at a time: yields the share that is done, returns the chapters. */
export function* alignChapterSteps(
  sources: readonly TextSide[],
  targets: readonly TextSide[],
  options: AlignOptions,
): Generator<number, AlignedChapters[]> {
  const book = { source: joinSides(sources), target: joinSides(targets) };
  const { source, target, taught } = indexDocuments([book], options);
  const places = { sources: placesOf(sources), targets: placesOf(targets) };
  const cognates = findCognates(source.words, target.words, soundsOnly(options));
  const match = (anchors: readonly Cognate[], ratio: number) => {
    const index = indexCognates(source, target, anchors);
    const score = ({ source: from, target: to }: Bead) => {
      const region = { document: 0, source: runOf(places.sources, from), target: runOf(places.targets, to) };
      return scoreRegion(source, target, region, index, ratio);
    };
    return matchChapters(sizesOf(source, places.sources), sizesOf(target, places.targets), ratio, score);
  };

  // Whole chapters may be missing, so the books' lengths don't compare; sentences do, about.
  let chapters = yield* within(
    0,
    0.2,
    match(cognates, meanLength(target, places.targets) / meanLength(source, places.sources)),
  );
  let aligned = yield* within(0.2, 0.5, alignMatched(sources, targets, chapters, options));
  const lessons = [...taught, ...aligned.flatMap((pair) => lessonsOf(pair, places))];
  const renderings = usualRenderings(source, target, learnLexicon(source, target, lessons, cognates));
  const again = yield* within(0.5, 0.7, match(renderings, learnedRatio(source, target, lessons)));
  if (!sameChapters(chapters, again)) {
    chapters = again;
    aligned = yield* within(0.7, 1, alignMatched(sources, targets, chapters, options));
  }
  yield 1;
  return aligned.flatMap((pair) => (pair.found < leastFound ? divide(pair, sources, targets) : [pair]));
}

function* within<Result>(start: number, end: number, steps: Generator<number, Result>): Generator<number, Result> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield start + (end - start) * step.value;
  }
}

/** Aligns the sentences of chapters that answer each other, all learning from each other. */
function* alignMatched(
  sources: readonly TextSide[],
  targets: readonly TextSide[],
  chapters: readonly Bead[],
  options: AlignOptions,
): Generator<number, AlignedChapters[]> {
  const documents = chapters.map(({ source, target }) => ({
    source: joinSides(sources.slice(source.start, source.end)),
    target: joinSides(targets.slice(target.start, target.end)),
  }));
  const paired = documents.filter((_, at) => hasBothSides(chapters[at] as Bead));
  const beads = yield* alignSteps(paired, options);
  const byDocument = new Map(paired.map((document, at) => [document, beads[at] ?? []]));
  return chapters.map((chapter, at) => {
    const document = documents[at] as (typeof documents)[number];
    const own =
      byDocument.get(document) ?? unmatched(document.source.sentences.length, document.target.sentences.length);
    return { ...chapter, beads: own, found: foundShare(own, document.source, document.target) };
  });
}

function foundShare(beads: readonly AlignedBead[], source: TextSide, target: TextSide): number {
  let sum = 0;
  for (const bead of beads) {
    const sentences = bead.source.end - bead.source.start + bead.target.end - bead.target.start;
    if (hasBothSides(bead)) sum += bead.confidence * sentences;
  }
  return sum / Math.max(1, source.sentences.length + target.sentences.length);
}

/** Every sentence alone; certain, since the chapters have no counterpart. */
function unmatched(sources: number, targets: number): AlignedBead[] {
  const sure = { confidence: 1, fixed: false };
  return [
    ...Array.from({ length: sources }, (_, at) => ({
      source: { start: at, end: at + 1 },
      target: { start: 0, end: 0 },
      ...sure,
    })),
    ...Array.from({ length: targets }, (_, at) => ({
      source: { start: sources, end: sources },
      target: { start: at, end: at + 1 },
      ...sure,
    })),
  ];
}

function divide(
  { source, target }: AlignedChapters,
  sources: readonly TextSide[],
  targets: readonly TextSide[],
): AlignedChapters[] {
  const only = (from: SentenceRun, to: SentenceRun): AlignedChapters => ({
    source: from,
    target: to,
    beads: unmatched(
      joinSides(sources.slice(from.start, from.end)).sentences.length,
      joinSides(targets.slice(to.start, to.end)).sentences.length,
    ),
    found: 0,
  });
  const ofSource = chaptersOf(source).map((run) => only(run, { start: target.start, end: target.start }));
  const ofTarget = chaptersOf(target).map((run) => only({ start: source.end, end: source.end }, run));
  return [...ofSource, ...ofTarget];
}

function chaptersOf({ start, end }: SentenceRun): SentenceRun[] {
  return Array.from({ length: end - start }, (_, at) => ({ start: start + at, end: start + at + 1 }));
}

function meanLength(text: IndexedText, places: readonly SentenceRun[]): number {
  const end = places.at(-1)?.end ?? 0;
  return (charactersIn(text, { start: 0, end }) + 1) / (end + 1);
}

function learnedRatio(source: IndexedText, target: IndexedText, lessons: readonly Lesson[]): number {
  let from = 1;
  let to = 1;
  for (const { bead } of lessons) {
    from += charactersIn(source, bead.source);
    to += charactersIn(target, bead.target);
  }
  return to / from;
}

function lessonsOf(
  { source, target, beads }: AlignedChapters,
  places: { readonly sources: readonly SentenceRun[]; readonly targets: readonly SentenceRun[] },
): Lesson[] {
  const from = runOf(places.sources, source).start;
  const to = runOf(places.targets, target).start;
  return beads
    .filter((bead) => hasBothSides(bead) && bead.confidence >= leastLesson)
    .map((bead) => ({ bead: moveBead(bead, from, to), weight: bead.confidence }));
}

function sameChapters(a: readonly Bead[], b: readonly Bead[]): boolean {
  return (
    a.length === b.length &&
    a.every((bead, at) => bead.source.end === b[at]?.source.end && bead.target.end === b[at]?.target.end)
  );
}
