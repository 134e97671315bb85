import { describe, expect, it } from 'vitest';
import { nextToWorkOn } from '@/core/editing/navigate';

// 0 empty, 1 draft, 2 changes requested, 3 in review, 4 approved
const states = '4400121330';

describe('the next sentence to work on', () => {
  it('is the next that is empty or has changes asked for', () => {
    expect(nextToWorkOn(states, 1, 1)).toBe(3);
    expect(nextToWorkOn(states, 3, 1)).toBe(4);
    expect(nextToWorkOn(states, 4, 1)).toBe(6);
    expect(nextToWorkOn(states, 6, 1)).toBe(10);
  });

  it('goes round at either end', () => {
    expect(nextToWorkOn(states, 10, 1)).toBe(3);
    expect(nextToWorkOn(states, 3, -1)).toBe(10);
    expect(nextToWorkOn(states, 10, -1)).toBe(6);
    expect(nextToWorkOn(states, 6, -1)).toBe(4);
  });

  it('is none where all is done', () => {
    expect(nextToWorkOn('444', 1, 1)).toBeNull();
    expect(nextToWorkOn('', 1, -1)).toBeNull();
  });
});
