import { describe, expect, it } from 'vitest';
import { runsOf, withState } from '@/core/work/state-runs';

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

describe('withState', () => {
  it('changes one sentence, wherever it stands, and nothing else', () => {
    expect(withState('0014440', 0, 'approved')).toBe('4014440');
    expect(withState('0014440', 3, 'in-review')).toBe('0013440');
    expect(withState('0014440', 6, 'changes-requested')).toBe('0014442');
  });

  it('changes nothing beyond the end', () => {
    expect(withState('01', 2, 'approved')).toBe('01');
  });
});
