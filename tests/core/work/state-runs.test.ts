import { describe, expect, it } from 'vitest';
import { runsOf, type StateRun, setInRuns } from '@/core/work/state-runs';

const codesOf = (runs: readonly StateRun[]) => runs.map(([state, length]) => String(state).repeat(length)).join('');

describe('runsOf', () => {
  it('joins neighbours in the same state', () => {
    expect(runsOf('0014440')).toEqual([
      [0, 2],
      [1, 1],
      [4, 3],
      [0, 1],
    ]);
  });

  it('has no runs for a chapter without sentences', () => {
    expect(runsOf('')).toEqual([]);
  });
});

describe('setInRuns', () => {
  it('changes one sentence, wherever it stands, and nothing else', () => {
    const codes = '0014440';
    for (const [place] of [...codes].entries()) {
      const changed = codesOf(setInRuns(runsOf(codes), place, 3));
      expect(changed).toBe(`${codes.slice(0, place)}3${codes.slice(place + 1)}`);
    }
  });

  it('keeps runs as long as they can be', () => {
    expect(setInRuns(runsOf('00100'), 2, 0)).toEqual([[0, 5]]);
  });

  it('changes nothing beyond the end', () => {
    expect(setInRuns(runsOf('01'), 2, 4)).toEqual([
      [0, 1],
      [1, 1],
    ]);
  });
});
