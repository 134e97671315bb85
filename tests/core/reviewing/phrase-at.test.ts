import { describe, expect, it } from 'vitest';
import { phraseAt } from '@/core/reviewing/phrase-at';

describe('a phrase that was marked', () => {
  it('leaves out the white space around it', () => {
    const text = 'en los brazos de Maren';
    expect(phraseAt(text, { start: 2, end: 14 })).toEqual({ start: 3, end: 13, quote: 'los brazos' });
  });

  it('is none where nothing but space was marked', () => {
    expect(phraseAt('ノラは 泣いた', { start: 3, end: 4 })).toBeNull();
    expect(phraseAt('ノラ', { start: 1, end: 1 })).toBeNull();
  });
});
