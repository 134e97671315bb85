import { type SegmentState, segmentStates } from './version-state';

/** A stretch of neighbouring sentences in the same state: [index into `segmentStates`, how many]. */
export type StateRun = [state: number, length: number];

/** Runs of a string that has one digit a sentence, its state's index in `segmentStates`. */
export function runsOf(codes: string): StateRun[] {
  const runs: StateRun[] = [];
  for (const code of codes) {
    const last = runs.at(-1);
    if (last?.[0] === Number(code)) last[1] += 1;
    else runs.push([Number(code), 1]);
  }
  return runs;
}

/** The codes with one sentence in another state. `place` counts from 0; beyond the end nothing changes. */
export function withState(codes: string, place: number, state: SegmentState): string {
  if (place >= codes.length) return codes;
  return codes.slice(0, place) + segmentStates.indexOf(state) + codes.slice(place + 1);
}
