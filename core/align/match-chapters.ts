import { type Bead, hasBothSides } from './bead';
import { extendGap, openGap } from './find-best-ways';

/** The sentences and the characters of a chapter. */
export type ChapterSize = { readonly sentences: number; readonly characters: number };

// One to one; a chapter left out or added; two made one, or one made two.
const steps = [
  [1, 1],
  [1, 0],
  [0, 1],
  [2, 1],
  [1, 2],
] as const;
// Chapters whose lengths differ more than this are not looked at, unless as parts of one: half may be missing, hardly more.
const mostUnequal = 3;
const mostUnequalJoined = 1.5;
// Translations seldom join or divide chapters: three sentences found or so must speak for it, or a chapter is missing.
const joining = -12;

/**
 * The chapters of two books that answer each other, in order, each once; runs count chapters. `score` says how good the best path
 * through two runs of chapters is (see `scoreRegion`); a chapter left out costs as much as a gap of its sentences.
 */
export function* matchChapters(
  sources: readonly ChapterSize[],
  targets: readonly ChapterSize[],
  ratio: number,
  score: (chapters: Bead) => number,
): Generator<number, Bead[]> {
  const width = targets.length + 1;
  const best = new Float64Array((sources.length + 1) * width).fill(-Infinity);
  const taken = new Int8Array(best.length);
  best[0] = 0;
  for (let i = 0; i <= sources.length; i++) {
    for (let j = 0; j <= targets.length; j++) {
      steps.forEach(([m, n], step) => {
        if (i < m || j < n) return;
        const chapters = { source: { start: i - m, end: i }, target: { start: j - n, end: j } };
        const sizes = [total(sources.slice(i - m, i)), total(targets.slice(j - n, j))] as const;
        const before = best[(i - m) * width + j - n] ?? -Infinity;
        let value = before + openGap + extendGap * (sizes[0].sentences + sizes[1].sentences);
        if (hasBothSides(chapters)) {
          const joined = m + n > 2;
          if (!alike(sizes[0].characters * ratio, sizes[1].characters, joined)) return;
          value = before + score(chapters) + (joined ? joining : 0);
        }
        if (value <= (best[i * width + j] ?? -Infinity)) return;
        best[i * width + j] = value;
        taken[i * width + j] = step;
      });
    }
    yield i / (sources.length + 1);
  }
  const matched: Bead[] = [];
  for (let i = sources.length, j = targets.length; i > 0 || j > 0; ) {
    const [m, n] = steps[taken[i * width + j] ?? 0] ?? steps[0];
    matched.push({ source: { start: i - m, end: i }, target: { start: j - n, end: j } });
    i -= m;
    j -= n;
  }
  return matched.reverse();
}

function total(chapters: readonly ChapterSize[]): ChapterSize {
  let sentences = 0;
  let characters = 0;
  for (const chapter of chapters) {
    sentences += chapter.sentences;
    characters += chapter.characters;
  }
  return { sentences, characters };
}

function alike(source: number, target: number, joined: boolean): boolean {
  const most = joined ? mostUnequalJoined : mostUnequal;
  return source <= target * most && target <= source * most;
}
