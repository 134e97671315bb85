import { type Bead, moveBead } from './bead';
import type { Lesson } from './lexicon';
import type { DocumentPair } from './place-documents';
import type { BeadScore } from './score-beads';
import { similarityOfVectors } from './sentence-vectors';
import {
  type LikelyPair,
  learnSimilarity,
  measureChance,
  type SimilarityScale,
  scoreSimilarity,
} from './similarity-score';

// Words and similarity tell partly the same.
const similarityWeight = 0.7;

/** The document with the similarities that its vectors tell, where it has these and no others. */
export function withSimilarity(pair: DocumentPair): DocumentPair {
  const { source, target, similarity } = pair;
  if (similarity || !source.vectors || !target.vectors) return pair;
  return { ...pair, similarity: similarityOfVectors(source.vectors, target.vectors) };
}

/** The scale of a document's similarities before any bead is seen; null where it has none. */
export function scaleOf({ source, target, similarity }: DocumentPair): SimilarityScale | null {
  return similarity ? measureChance(similarity, source.sentences.length, target.sentences.length) : null;
}

/** What a document's similarities say of a bead, counted over all documents; null where it has none. */
export function similarityOpinion(
  pair: DocumentPair | undefined,
  scale: SimilarityScale | null | undefined,
  whole: Bead,
): BeadScore | null {
  const similarity = pair?.similarity;
  if (!similarity || !scale) return null;
  return (bead) => {
    const within = moveBead(bead, -whole.source.start, -whole.target.start);
    return similarityWeight * scoreSimilarity(similarity, scale, within.source, within.target);
  };
}

/** The scale after the document's likely pairs, among the lessons of all documents, were seen. */
export function learnScale(
  pair: DocumentPair | undefined,
  scale: SimilarityScale | null,
  whole: Bead | undefined,
  lessons: readonly Lesson[],
): SimilarityScale | null {
  if (!pair?.similarity || !scale || !whole) return scale;
  const seen: LikelyPair[] = [];
  for (const { bead, weight } of lessons) {
    const { source, target } = moveBead(bead, -whole.source.start, -whole.target.start);
    const within = source.start >= 0 && source.end <= whole.source.end - whole.source.start;
    const oneToOne = source.end - source.start === 1 && target.end - target.start === 1;
    if (within && oneToOne) seen.push({ source: source.start, target: target.start, chance: weight });
  }
  return learnSimilarity(pair.similarity, scale, seen);
}
