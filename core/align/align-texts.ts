import { languageScript } from '@/core/text/language';
import { type Band, narrowBand, type Region } from './band';
import { type AlignedBead, type Bead, hasBothSides, moveBead } from './bead';
import { calibrateConfidence } from './calibrate-confidence';
import { chooseBeads, eachLikelyPair, passageChance } from './choose-beads';
import { findCognates } from './find-cognates';
import { findPosteriors } from './find-posteriors';
import { firstBand } from './first-band';
import { indexCognates } from './index-cognates';
import { indexDocuments, type Knowledge } from './index-documents';
import { type Lesson, learnLexicon } from './lexicon';
import { learnPairModels, PairEvidence, type PairModel } from './pair-model';
import { type DocumentPair, placeDocuments } from './place-documents';
import { scoreBeads } from './score-beads';
import { learnScale, scaleOf, similarityOpinion, withSimilarity } from './similarity-opinion';
import { usualRenderings } from './usual-renderings';

/** Languages as BCP 47 tags, and what is known of the pair. */
export type AlignOptions = Knowledge & { readonly sourceLanguage: string; readonly targetLanguage: string };

/** `onProgress` hears the share that is done, 0 to 1; the signal is looked at between two steps. */
export type AlignCallbacks = {
  readonly onProgress?: ((share: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
};

/**
 * Aligns the sentences of documents and their translations, all in one pair of languages; they learn words and habits from each
 * other. Each document's beads come in order and hold every sentence once; what has no counterpart stands one sentence to a bead.
 * The same input gives the same beads. Throws `RangeError` for fixed beads out of order, and the signal's reason when aborted.
 */
export function alignTexts(
  documents: readonly DocumentPair[],
  options: AlignOptions,
  callbacks: AlignCallbacks = {},
): AlignedBead[][] {
  return runSteps(alignSteps(documents, options), callbacks);
}

/** Runs steps to their result. */
export function runSteps<Result>(steps: Generator<number, Result>, { onProgress, signal }: AlignCallbacks): Result {
  for (;;) {
    signal?.throwIfAborted();
    const step = steps.next();
    if (step.done) return step.value;
    onProgress?.(step.value);
  }
}

// Words learned in the first two rounds lay the band of the last two; further rounds change nothing.
const rounds = 4;
const anewInRound = 2;
// From this chance on a bead is a lesson, for as much as it is sure.
const leastLesson = 0.2;
// What the path passes with less than this chance is not worth another look, but its neighbours are.
const leastPassage = 1e-6;
const passageMargin = 2;

/** As `alignTexts`, a step at a time (for a book, a second or two each): yields the share that is done, returns the beads. */
export function* alignSteps(given: readonly DocumentPair[], options: AlignOptions): Generator<number, AlignedBead[][]> {
  const documents = given.map(withSimilarity);
  const { wholes, fixed, regions } = placeDocuments(documents);
  const { source, target, taught } = indexDocuments(documents, options);
  const cognates = findCognates(source.words, target.words, soundsOnly(options));
  const fixedPairs = fixed.map((beads) => beads.filter(hasBothSides));
  const evidenceSoFar = (models: readonly PairModel[]) =>
    fixedPairs.map((beads, document) => {
      const evidence = new PairEvidence();
      for (const bead of beads) evidence.addFixed(source, target, bead, models[document]?.lengths.ratio ?? 1);
      return evidence;
    });
  let models = learnPairModels(source, target, wholes, []);
  models = learnPairModels(source, target, wholes, evidenceSoFar(models));
  let scales = documents.map(scaleOf);
  const fixedLessons = fixedPairs.flat().map((bead) => ({ bead, weight: 1 }));
  let lessons: Lesson[] = [];
  const bands: Band[] = [];
  const found: AlignedBead[][] = documents.map(() => []);
  const total = rounds * (regions.length + 1);
  let done = 0;

  for (let round = 0; round < rounds; round++) {
    const lexicon = learnLexicon(source, target, [...taught, ...fixedLessons, ...lessons], cognates);
    const anchors = round === 0 ? cognates : round === anewInRound ? usualRenderings(source, target, lexicon) : null;
    const anchorIndex = anchors && indexCognates(source, target, anchors);
    yield ++done / total;
    lessons = [];
    const evidence = evidenceSoFar(models);
    for (const [number, region] of regions.entries()) {
      const { document } = region;
      const model = models[document] as PairModel;
      const seen = evidence[document] as PairEvidence;
      const whole = wholes[document] as Bead;
      const opinion = similarityOpinion(documents[document], scales[document], whole);
      if (anchorIndex) bands[number] = firstBand(source, target, region, anchorIndex, model.lengths.ratio);
      const band = bands[number] as Band;
      const scores = scoreBeads(source, target, region, band, { ...model, lexicon }, opinion);
      const chances = findPosteriors(band, scores, model.prior, seen.beads);
      eachLikelyPair(band, chances, (within, chance) => {
        const bead = moveBead(within, region.source.start, region.target.start);
        seen.addPair(source, target, bead, chance, model.lengths.ratio);
        if (chance >= leastLesson) lessons.push({ bead, weight: chance });
      });
      if (round === rounds - 1) found[document]?.push(...alignedBeads(band, chances, region, whole));
      else bands[number] = narrowBand(band, (point) => passageChance(chances, point) > leastPassage, passageMargin);
      yield ++done / total;
    }
    models = learnPairModels(source, target, wholes, evidence);
    scales = scales.map((scale, document) => learnScale(documents[document], scale, wholes[document], lessons));
  }
  return found.map((beads, document) => withFixed(beads, documents[document]?.fixed ?? []));
}

const kindredAlphabets = new Set(['Latn', 'Cyrl', 'Grek']);

/** Whether words of the pair can only be compared by sound: Greek and Cyrillic go into Latin letter by letter, other scripts do not. */
export function soundsOnly({ sourceLanguage, targetLanguage }: AlignOptions): boolean {
  return [sourceLanguage, targetLanguage].some((language) => !kindredAlphabets.has(languageScript(language)));
}

function alignedBeads(band: Band, chances: Float32Array, region: Region, whole: Bead): AlignedBead[] {
  const source = region.source.start - whole.source.start;
  const target = region.target.start - whole.target.start;
  return chooseBeads(band, chances).map(({ bead, kind, chance }) => ({
    ...moveBead(bead, source, target),
    confidence: calibrateConfidence(chance, kind),
    fixed: false,
  }));
}

function withFixed(beads: readonly AlignedBead[], fixed: readonly Bead[]): AlignedBead[] {
  const kept = fixed.map(({ source, target }) => ({ source, target, confidence: 1, fixed: true }));
  return [...beads, ...kept].sort(
    (a, b) =>
      a.source.start - b.source.start ||
      a.target.start - b.target.start ||
      a.source.end - b.source.end ||
      a.target.end - b.target.end,
  );
}
