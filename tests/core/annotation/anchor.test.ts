import { describe, expect, it } from 'vitest';
import { anchorAt } from '@/core/annotation/anchor';
import { marked } from './marked-text';

describe('anchorAt', () => {
  it('keeps the words, what stood around them and their place', () => {
    const { text, span } = marked('I looked at the pear, which was last year’s and going <soft at the neck>.');
    expect(anchorAt(text, span)).toEqual({
      ...span,
      exact: 'soft at the neck',
      prefix: 'which was last year’s and going ',
      suffix: '.',
    });
  });

  it('never cuts an emoji in its context', () => {
    const { text, span } = marked(`${'😀'.repeat(40)} <груша> ${'😀'.repeat(40)}`);
    const { prefix, suffix } = anchorAt(text, span);
    expect(prefix.isWellFormed() && suffix.isWellFormed()).toBe(true);
  });

  it.each([
    [3, 3],
    [-1, 2],
    [2, 9],
  ])('refuses a stretch that is none: %i to %i', (start, end) => {
    expect(() => anchorAt('a pear', { start, end })).toThrow(RangeError);
  });
});
