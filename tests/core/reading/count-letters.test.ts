import { describe, expect, it } from 'vitest';
import { countLetters } from '@/core/reading/count-letters';

describe('countLetters', () => {
  it('counts a character that fills a square as two', () => {
    expect(countLetters('The pear tree')).toBe(13);
    expect(countLetters('梨の木。')).toBe(8);
    expect(countLetters('ヘダ said')).toBe(9);
  });
});
