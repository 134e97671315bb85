import { languageScript } from '@/core/text/language';
import { type Band, narrowBand, type Region } from './band';
import type { AlignedBead, Bead } from './bead';
import { firstPairKind, kindCount, sourceSize, targetSize } from './bead-kinds';
import { calibrateConfidence } from './calibrate-confidence';
import { chooseBeads } from './choose-beads';
import { findCognates } from './find-cognates';
import { findPosteriors } from './find-posteriors';
import { firstBand, indexCognates } from './first-band';
import { type IndexedText, indexText, type TextSide } from './index-text';
import { type Lesson, learnLexicon, usualRenderings } from './lexicon';
import { learnPairModels, PairEvidence, type PairModel } from './pair-model';
import { type DocumentPair, moveBead, placeDocuments } from './place-documents';
import { scoreBeads } from './score-beads';
import { learnSimilarity, measureChance, type SimilarityScale, scoreSimilarity } from './similarity-score';

// Words learned from the first two rounds place the band of the last two; further rounds change nothing.
const rounds = 4;
const anewInRound = 2;
// A bead is a lesson, for as much as it is sure, from here on.
const leastLesson = 0.2;
// A glossary's word counts as much as three sentences that show it.
const termWeight = 3;
// Embeddings and words tell partly the same.
const similarityWeight = Number(process.env.SW ?? 0.3);

/** A text and its translation, known beforehand. */
export type KnownPair = { readonly source: string; readonly target: string };

export type AlignOptions = {
  /** BCP 47. */
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
  /** Sentences with their translations, to learn words from. */
  readonly known?: readonly KnownPair[] | undefined;
  /** Terms with their renderings, which count more. */
  readonly terms?: readonly KnownPair[] | undefined;
};

/** How far an alignment is, 0 to 1. */
export type AlignProgress = (share: number) => void;

/**
 * Aligns the sentences of documents and their translations; all learn words and habits from each other. The beads of each
 * document come in order and hold every sentence once; sentences without counterpart stand one to a bead. The same input always
 * gives the same beads. Throws the signal's reason when it is aborted between two steps.
 */
export function alignTexts(
  documents: readonly DocumentPair[],
  options: AlignOptions,
  { onProgress, signal }: { readonly onProgress?: AlignProgress; readonly signal?: AbortSignal } = {},
): AlignedBead[][] {
  const steps = alignSteps(documents, options);
  for (;;) {
    signal?.throwIfAborted();
    const step = steps.next();
    if (step.done) return step.value;
    onProgress?.(step.value);
  }
}

/** As `alignTexts`, a step at a time (a second at most for books): yields the share that is done, returns the beads. */
export function* alignSteps(documents: readonly DocumentPair[], options: AlignOptions): Generator<number, AlignedBead[][]> {
  const placed = placeDocuments(documents);
  const { source, target, taught } = indexDocuments(documents, options);
  const cognates = findCognates(source.words, target.words, bySound(options));
  let scales = documents.map(scaleOf);
  const fixedPairs = placed.fixed.map((beads) => beads.filter(hasBothSides));
  const evidenceOf = (models: readonly PairModel[]) =>
    fixedPairs.map((beads, document) => {
      const evidence = new PairEvidence();
      for (const bead of beads) evidence.addFixed(source, target, bead, models[document]?.lengths.ratio ?? 1);
      return evidence;
    });
  let models = learnPairModels(source, target, placed.wholes, []);
  models = learnPairModels(source, target, placed.wholes, evidenceOf(models));
  for (const bead of fixedPairs.flat()) taught.push({ bead, weight: 1 });

  const bands: Band[] = [];
  let lessons: Lesson[] = [];
  const found: AlignedBead[][] = documents.map(() => []);
  const total = rounds * (placed.regions.length + 1);
  let done = 0;
  for (let round = 0; round < rounds; round++) {
    const last = round === rounds - 1;
    const lexicon = learnLexicon(source, target, [...taught, ...lessons], cognates);
    // The words learned find their way where cognates and lengths alone went astray, so the band is laid anew once.
    const anew = round === 0 || round === anewInRound;
    const anchors = anew ? indexCognates(source, target, round === 0 ? cognates : usualRenderings(source, target, lexicon)) : null;
    yield ++done / total;
    lessons = [];
    const evidence = evidenceOf(models);
    for (const [number, region] of placed.regions.entries()) {
      const model = models[region.document] as PairModel;
      const scale = scales[region.document];
      const similarity = documents[region.document]?.similarity;
      const whole = placed.wholes[region.document] as Bead;
      const opinion =
        scale && similarity
          ? (bead: Bead) => {
              const at = moveBead(bead, -whole.source.start, -whole.target.start);
              return similarityWeight * scoreSimilarity(similarity, scale, at.source, at.target);
            }
          : null;
      if (anchors) bands[number] = firstBand(source, target, region, anchors, model.lengths.ratio);
      const band = bands[number] as Band;
      const seen = evidence[region.document] as PairEvidence;
      const scores = scoreBeads(source, target, region, band, { ...model, lexicon }, opinion);
      const chances = findPosteriors(band, scores, model.prior, seen.beads);
      eachLikelyPair(band, chances, region, (bead, chance) => {
        seen.addPair(source, target, bead, chance, model.lengths.ratio);
        if (chance >= leastLesson) lessons.push({ bead, weight: chance });
      });
      if (last) found[region.document]?.push(...chosen(band, chances, region, whole));
      else bands[number] = narrowBand(band, (point) => passes(chances, point), 2);
      yield ++done / total;
    }
    models = learnPairModels(source, target, placed.wholes, evidence);
    scales = scales.map((scale, document) => scale && rescaled(documents[document], scale, placed.wholes[document], lessons));
  }
  return found.map((beads, document) => withFixed(beads, documents[document]?.fixed ?? []));
}

function indexDocuments(documents: readonly DocumentPair[], { known = [], terms = [] }: AlignOptions) {
  const useParagraphs = documents.map(({ source, target }) => source.paragraphs !== undefined && target.paragraphs !== undefined);
  const beside = [...known, ...terms];
  const side = (texts: TextSide[], more: string[]) => indexText([...texts, { sentences: more }], useParagraphs);
  const source = side(documents.map((pair) => pair.source), beside.map((pair) => pair.source));
  const target = side(documents.map((pair) => pair.target), beside.map((pair) => pair.target));
  const firstSource = source.lengths.length - beside.length;
  const firstTarget = target.lengths.length - beside.length;
  const taught: Lesson[] = beside.map((_, at) => ({
    bead: {
      source: { start: firstSource + at, end: firstSource + at + 1 },
      target: { start: firstTarget + at, end: firstTarget + at + 1 },
    },
    weight: at < known.length ? 1 : termWeight,
  }));
  return { source, target, taught };
}

const alphabetsOfKin = new Set(['Latn', 'Cyrl', 'Grek']);

/** Greek and Cyrillic go into Latin letter by letter; other scripts only keep the sound. */
function bySound({ sourceLanguage, targetLanguage }: AlignOptions): boolean {
  return !alphabetsOfKin.has(languageScript(sourceLanguage)) || !alphabetsOfKin.has(languageScript(targetLanguage));
}

function scaleOf({ source, target, similarity }: DocumentPair): SimilarityScale | null {
  return similarity ? measureChance(similarity, source.sentences.length, target.sentences.length) : null;
}

function rescaled(
  pair: DocumentPair | undefined,
  scale: SimilarityScale,
  whole: Bead | undefined,
  lessons: readonly Lesson[],
): SimilarityScale {
  if (!pair?.similarity || !whole) return scale;
  const seen = lessons.flatMap(({ bead: { source, target }, weight }) => {
    const oneToOne = source.end - source.start === 1 && target.end - target.start === 1;
    if (!oneToOne || source.start < whole.source.start || source.start >= whole.source.end) return [];
    return [{ source: source.start - whole.source.start, target: target.start - whole.target.start, chance: weight }];
  });
  return learnSimilarity(pair.similarity, scale, seen);
}

function hasBothSides({ source, target }: Bead): boolean {
  return source.end > source.start && target.end > target.start;
}

// Less likely beads are many, and add up to little.
const leastEvidence = 0.01;

function eachLikelyPair(band: Band, chances: Float32Array, region: Region, visit: (bead: Bead, chance: number) => void): void {
  for (let i = 0; i < band.low.length; i++) {
    const low = band.low[i] as number;
    for (let j = low; j <= (band.high[i] as number); j++) {
      const at = ((band.first[i] as number) + j - low) * kindCount;
      for (let kind = firstPairKind; kind < kindCount; kind++) {
        const chance = chances[at + kind] as number;
        if (chance >= leastEvidence) visit(beadAt(i + region.source.start, j + region.target.start, kind), chance);
      }
    }
  }
}

// What the best path passes with less than this chance is not worth another look.
const leastPassage = 1e-6;

function passes(chances: Float32Array, point: number): boolean {
  let sum = 0;
  for (let at = point * kindCount; at < (point + 1) * kindCount; at++) sum += chances[at] as number;
  return sum > leastPassage;
}

function beadAt(i: number, j: number, kind: number): Bead {
  return { source: { start: i, end: i + (sourceSize[kind] ?? 0) }, target: { start: j, end: j + (targetSize[kind] ?? 0) } };
}

function chosen(band: Band, chances: Float32Array, region: Region, whole: Bead): AlignedBead[] {
  const source = region.source.start - whole.source.start;
  const target = region.target.start - whole.target.start;
  return chooseBeads(band, chances).map(({ i, j, kind, chance }) => ({
    ...beadAt(i + source, j + target, kind),
    confidence: calibrateConfidence(chance, kind),
    fixed: false,
  }));
}

function withFixed(beads: readonly AlignedBead[], fixed: readonly Bead[]): AlignedBead[] {
  return [...beads, ...fixed.map(({ source, target }) => ({ source, target, confidence: 1, fixed: true }))].sort(
    (a, b) => a.source.start - b.source.start || a.target.start - b.target.start || a.source.end - b.source.end || a.target.end - b.target.end,
  );
}
