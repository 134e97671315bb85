/** A stretch of neighbouring sentences in the same state: [index into `segmentStates`, how many]. */
export type StateRun = [state: number, length: number];

/** Runs of a string that has one digit a sentence. */
export function runsOf(codes: string): StateRun[] {
  const runs: StateRun[] = [];
  for (const code of codes) {
    const last = runs.at(-1);
    if (last?.[0] === Number(code)) last[1] += 1;
    else runs.push([Number(code), 1]);
  }
  return runs;
}

/** The runs with one sentence in another state. `place` counts from 0; beyond the end nothing changes. */
export function setInRuns(runs: readonly StateRun[], place: number, state: number): StateRun[] {
  const changed: StateRun[] = [];
  const add = (code: number, length: number) => {
    if (length === 0) return;
    const last = changed.at(-1);
    if (last?.[0] === code) last[1] += length;
    else changed.push([code, length]);
  };
  let start = 0;
  for (const [code, length] of runs) {
    const end = start + length;
    if (place < start || place >= end) add(code, length);
    else {
      add(code, place - start);
      add(state, 1);
      add(code, end - place - 1);
    }
    start = end;
  }
  return changed;
}
