// biome-ignore-all lint/style/noNonNullAssertion: numeric arrays read within their bounds
import { additionKind, firstPairKind, kindCount, omissionKind, usualShares } from './bead-kinds';

/** What a path did last. Sentences left out come in runs, so what follows one is counted apart. */
export const afterPair = 0;
export const afterOmission = 1;
export const afterAddition = 2;
export const pathStates = 3;

/**
 * Logarithms: `kinds` is the share of a pair's kind among pairs; `steps[state * 3 + next]` that of a pair (0), an omission (1), an
 * addition (2) after each state. An omission never follows an addition, so that a gap on both sides has one path, not many.
 */
export type BeadPrior = { readonly kinds: Float64Array; readonly steps: Float64Array };

/** Expected numbers of beads of each kind, and of each step from one state to another. */
export type BeadCounts = { readonly kinds: Float64Array; readonly steps: Float64Array };

export function emptyBeadCounts(): BeadCounts {
  return { kinds: new Float64Array(kindCount), steps: new Float64Array(pathStates ** 2) };
}

// The usual counts as much as this many beads: a page.
const usualBeads = 20;

const usualSteps = [
  1 - usualShares[omissionKind]! - usualShares[additionKind]!,
  usualShares[omissionKind]!,
  usualShares[additionKind]!,
  ...[0.74, 0.25, 0.01],
  ...[0.75, 0, 0.25],
];

export const usualPrior: BeadPrior = {
  kinds: logShares(usualShares.map((share, kind) => (kind < firstPairKind ? 0 : share))),
  steps: Float64Array.from(usualSteps, Math.log),
};

// People read what was added where something was left out as a free rendering of it. A model without their imagination sees two
// accidents, and would learn from each that there are more.
const neverCounted = afterOmission * pathStates + afterAddition;

/** Shares counted, resting on `usual` where little was counted. */
export function estimatePrior(counts: BeadCounts, usual: BeadPrior): BeadPrior {
  const blend = (counted: Float64Array, before: Float64Array) =>
    logShares(counted.map((count, at) => count + usualBeads * Math.exp(before[at]!)));
  const seen = counts.steps.map((count, step) => (step === neverCounted ? 0 : count));
  const steps = new Float64Array(pathStates ** 2);
  for (let state = 0; state < pathStates; state++) {
    const row = [state * pathStates, (state + 1) * pathStates] as const;
    steps.set(blend(seen.subarray(...row), usual.steps.subarray(...row)), row[0]);
  }
  return {
    kinds: blend(
      counts.kinds.map((count, kind) => (kind < firstPairKind ? 0 : count)),
      usual.kinds,
    ),
    steps,
  };
}

export function addBeadCounts(to: BeadCounts, from: BeadCounts): void {
  from.kinds.forEach((count, at) => {
    to.kinds[at]! += count;
  });
  from.steps.forEach((count, at) => {
    to.steps[at]! += count;
  });
}

function logShares(counts: Float64Array): Float64Array {
  const total = counts.reduce((a, b) => a + b, 0);
  return counts.map((count) => Math.log(count / total));
}
