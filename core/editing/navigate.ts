import { runsOf } from '@/core/work/state-runs';
import { segmentStates } from '@/core/work/version-state';

const needsWork = new Set([segmentStates.indexOf('empty'), segmentStates.indexOf('changes-requested')]);

/** The next sentence, from 1, that is empty or has changes asked for, going round at the end; null when none is left. */
export function nextToWorkOn(states: string, number: number, step: 1 | -1): number | null {
  const stretches: { first: number; last: number }[] = [];
  let start = 1;
  for (const [state, length] of runsOf(states)) {
    if (needsWork.has(state)) stretches.push({ first: start, last: start + length - 1 });
    start += length;
  }
  if (step === 1) {
    const after = stretches.find(({ last }) => last > number) ?? stretches[0];
    return after ? (after.last > number ? Math.max(after.first, number + 1) : after.first) : null;
  }
  const before = stretches.findLast(({ first }) => first < number) ?? stretches.at(-1);
  return before ? (before.first < number ? Math.min(before.last, number - 1) : before.last) : null;
}
