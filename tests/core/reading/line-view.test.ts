import { describe, expect, it } from 'vitest';
import { lineViewOf, otherLines } from '@/core/reading/line-view';
import { linePolicies } from '@/core/work/line-policy';

describe('how lines in another language stand', () => {
  it.each([
    ['keep', 'plain'],
    ['translate', 'plain'],
    ['gloss', 'glossed'],
    ['footnote', 'footnoted'],
    ['interlinear', 'interlinear'],
  ] as const)('follows the policy of the work: %s, %s', (policy, view) => {
    expect(lineViewOf(null, policy)).toBe(view);
  });

  it('follows the reader before the work', () => {
    expect(lineViewOf('interlinear', 'keep')).toBe('interlinear');
    expect(lineViewOf('plain', 'footnote')).toBe('plain');
  });

  it.each(linePolicies)('comes back to what the work says after two changes: %s', (policy) => {
    const asked = otherLines(null, policy);
    expect(lineViewOf(asked, policy) === 'interlinear').toBe(lineViewOf(null, policy) !== 'interlinear');
    expect(otherLines(asked, policy)).toBe(null);
  });
});
