import { firstPairKind, sourceSize, targetSize } from './bead-kinds';

// A logistic regression on which beads human aligners agreed with, over 2,500 beads of novels, yearbooks and sagas. The model is too
// sure of itself (slope below 1), most of all of what has no counterpart: people find one, if a loose one.
const slope = 0.57;
const level = 0.4;
const ofThreeSentences = -0.6;
const ofMoreSentences = -1.2;
const ofGaps = -2.9;
// Chances nearer to 0 or 1 than this are all the same.
const nearest = 1e-4;

/** The share of beads of this kind with this chance that people agree with. */
export function calibrateConfidence(chance: number, kind: number): number {
  const within = Math.min(1 - nearest, Math.max(nearest, chance));
  return 1 / (1 + Math.exp(-(level + kindTerm(kind) + slope * Math.log(within / (1 - within)))));
}

function kindTerm(kind: number): number {
  if (kind < firstPairKind) return ofGaps;
  const sentences = (sourceSize[kind] ?? 0) + (targetSize[kind] ?? 0);
  if (sentences === 2) return 0;
  return sentences === 3 ? ofThreeSentences : ofMoreSentences;
}
