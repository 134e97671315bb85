import { describe, expect, it } from 'vitest';
import { joinBars, silhouette } from '@/core/editing/silhouette';

const states = (codes: string, most: number) => silhouette(codes, most).map(({ state }) => state);

describe('the silhouette of a chapter', () => {
  it('has a bar for each sentence where there is room', () => {
    expect(states('4410', 10)).toEqual(['approved', 'approved', 'draft', 'empty']);
    expect(silhouette('40', 10)[1]).toEqual({ state: 'empty', start: 0.5, end: 1 });
  });

  it('gives a bar of many sentences the state of most of them', () => {
    expect(states('444000111100', 4)).toEqual(['approved', 'empty', 'draft', 'empty']);
  });

  it('never hides a sentence with changes asked for', () => {
    expect(states('444444424444', 3)).toEqual(['approved', 'changes-requested', 'approved']);
  });

  it('counts every sentence once, however the bars divide them', () => {
    for (const total of [1, 7, 99, 100, 101, 9_999]) {
      const bars = silhouette('4'.repeat(total), 100);
      expect(bars.every(({ state }) => state === 'approved')).toBe(true);
      expect(joinBars(bars)).toEqual([{ state: 'approved', start: 0, end: 1 }]);
    }
  });

  it('is empty for a chapter without sentences', () => {
    expect(silhouette('', 100)).toEqual([]);
  });
});
