import { firstPairKind, sourceSize, targetSize } from './bead-kinds';

// A logistic regression on which beads human aligners agreed with, over 2,300 beads of novels, yearbooks and regulations. Paths of
// the model are too sure of themselves (slope below 1), most of all of what has no counterpart: people find one, if a loose one.
const slope = 0.57;
const sure = 0.4;
const toLargePair = -0.8;
const toThree = -0.6;
const toGap = -2.9;
// Chances nearer to 0 or 1 than this are all the same.
const nearest = 1e-4;

/** The share of beads of this kind with this chance that people agree with. */
export function calibrateConfidence(chance: number, kind: number): number {
  const within = Math.min(1 - nearest, Math.max(nearest, chance));
  return 1 / (1 + Math.exp(-(sure + kindTerm(kind) + slope * Math.log(within / (1 - within)))));
}

function kindTerm(kind: number): number {
  if (kind < firstPairKind) return toGap;
  const sentences = (sourceSize[kind] ?? 0) + (targetSize[kind] ?? 0);
  if (sentences === 2) return 0;
  return sentences === 3 ? toThree : toThree + toLargePair;
}
