// biome-ignore-all lint/style/noNonNullAssertion: numeric arrays read within their bounds
import { languageScript } from '@/core/text/language';
import { type Band, narrowBand, type Region } from './band';
import type { AlignedBead, Bead } from './bead';
import { requireOrderedBeads } from './bead';
import { beadKinds, firstPairKind } from './bead-kinds';
import { addBeadCounts, emptyBeadCounts, estimatePrior, usualPrior } from './bead-prior';
import { chooseBeads } from './choose-beads';
import { EdgeCounts, estimateEdges, usualEdges } from './edge-model';
import { findCognates } from './find-cognates';
import { findPosteriors } from './find-posteriors';
import { firstBand, indexCognates } from './first-band';
import { indexText, type TextSide } from './index-text';
import { type LengthModel, usualVariance } from './length-model';
import { learnLexicon, usualRenderings, type Lesson } from './lexicon';
import { scoreBeads } from './score-beads';
import { tuning } from './tuning';

export type DocumentPair = { readonly source: TextSide; readonly target: TextSide; readonly fixed?: readonly Bead[] };
export type AlignOptions = { readonly sourceLanguage: string; readonly targetLanguage: string };

export function alignTexts(documents: readonly DocumentPair[], options: AlignOptions): AlignedBead[][] {
  const paragraphs = documents.map(({ source, target }) => source.paragraphs !== undefined && target.paragraphs !== undefined);
  const source = indexText(documents.map((d) => d.source), paragraphs);
  const target = indexText(documents.map((d) => d.target), paragraphs);
  const scripts = [languageScript(options.sourceLanguage), languageScript(options.targetLanguage)];
  const bySound = scripts.some((script) => !['Latn', 'Cyrl', 'Grek'].includes(script));
  const cognates = findCognates(source.words, target.words, bySound);
  const index = indexCognates(source, target, cognates);
  let s = 0;
  let t = 0;
  const regions: Region[] = documents.map((d) => {
    const r = { source: { start: s, end: s + d.source.sentences.length }, target: { start: t, end: t + d.target.sentences.length } };
    s = r.source.end;
    t = r.target.end;
    return r;
  });
  const sum = (a: Int32Array) => a.reduce((x, y) => x + y, 0);
  let lengths: LengthModel = { ratio: sum(target.lengths) / Math.max(1, sum(source.lengths)), variance: usualVariance };
  let bands: Band[] = regions.map((r) => firstBand(source, target, r, index, lengths.ratio));
  const priors = regions.map(() => usualPrior);
  const edges = regions.map((r) => estimateEdges(source, target, r, new EdgeCounts(), usualEdges));
  const lengthsOf = regions.map(() => lengths);
  const everything = { source: { start: 0, end: s }, target: { start: 0, end: t } };
  let lessons: Lesson[] = [];
  let result: AlignedBead[][] = [];
  for (let round = 0; round < tuning.rounds; round++) {
    const t0 = Date.now();
    const lexicon = learnLexicon(source, target, lessons, cognates);
    if (round === tuning.reband) {
      const more = indexCognates(source, target, usualRenderings(source, target, lexicon));
      bands = regions.map((r) => firstBand(source, target, r, more, lengths.ratio));
    }
    const t1 = Date.now();
    const allCounts = emptyBeadCounts();
    const allEdges = new EdgeCounts();
    const countsOf = regions.map(() => emptyBeadCounts());
    const edgesOf = regions.map(() => new EdgeCounts());
    const lensOf: [number, number, number][][] = regions.map(() => []);
    lessons = [];
    result = [];
    let [ts, tp, pts] = [0, 0, 0];
    bands = regions.map((region, r) => {
      const band = bands[r]!;
      const counts = countsOf[r]!;
      const edgeCounts = edgesOf[r]!;
      const lens = lensOf[r]!;
      pts += band.points;
      const a = Date.now();
      const scores = scoreBeads(source, target, region, band, { lengths: lengthsOf[r]!, edges: edges[r]!, lexicon }, null);
      const b = Date.now();
      const chances = findPosteriors(band, scores, priors[r]!, counts);
      ts += b - a;
      tp += Date.now() - b;
      const K = beadKinds.length;
      for (let i = 0; i < band.low.length; i++) {
        for (let j = band.low[i]!; j <= band.high[i]!; j++) {
          const at = (band.first[i]! + j - band.low[i]!) * K;
          for (let k = firstPairKind; k < K; k++) {
            const p = chances[at + k]!;
            if (p < 0.01) continue;
            const { source: m, target: n } = beadKinds[k]!;
            const bead = { source: { start: region.source.start + i, end: region.source.start + i + m }, target: { start: region.target.start + j, end: region.target.start + j + n } };
            edgeCounts.add(source, target, bead.source.start, bead.source.end, bead.target.start, bead.target.end, p);
            if (p > tuning.lessonAt) {
              lessons.push({ bead, weight: p });
              let ls = 0;
              let lt = 0;
              for (let x = 0; x < m; x++) ls += source.lengths[region.source.start + i + x]!;
              for (let x = 0; x < n; x++) lt += target.lengths[region.target.start + j + x]!;
              lens.push([ls, lt, p]);
            }
          }
        }
      }
      result.push(
        chooseBeads(band, chances).map(({ i, j, kind, chance }) => ({
          source: { start: i, end: i + beadKinds[kind]!.source },
          target: { start: j, end: j + beadKinds[kind]!.target },
          confidence: chance,
          fixed: false,
        })),
      );
      return narrowBand(
        band,
        (p) => {
          let c = 0;
          for (let k = 0; k < K; k++) c += chances[p * K + k]!;
          return c > 1e-6;
        },
        2,
      );
    });
    countsOf.forEach((c) => addBeadCounts(allCounts, c));
    edgesOf.forEach((c) => allEdges.addAll(c));
    const allPrior = estimatePrior(allCounts, usualPrior);
    const allEdge = estimateEdges(source, target, everything, allEdges, usualEdges);
    lengths = estimateLengths(lensOf.flat(), { ratio: lengths.ratio, variance: usualVariance });
    regions.forEach((region, r) => {
      priors[r] = estimatePrior(countsOf[r]!, allPrior);
      edges[r] = estimateEdges(source, target, region, edgesOf[r]!, allEdge);
      lengthsOf[r] = estimateLengths(lensOf[r]!, lengths);
    });
    if (process.env.VERBOSE) console.error(round, 'learn', t1 - t0, 'score', ts, 'post', tp, 'points', pts, 'len', lengths, 'lessons', lessons.length);
  }
  return result;
}

function estimateLengths(lens: readonly [number, number, number][], usual: LengthModel): LengthModel {
  let [sl, tl] = [2000, 2000 * usual.ratio];
  for (const [a, b, p] of lens) {
    sl += a * p;
    tl += b * p;
  }
  const ratio = tl / sl;
  let sq = 20 * usual.variance;
  let w = 20;
  for (const [a, b, p] of lens) {
    const e = a * ratio;
    sq += (p * (b - e) ** 2) / Math.max(1, (b + e) / 2);
    w += p;
  }
  return { ratio, variance: sq / w };
}
