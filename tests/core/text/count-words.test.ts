import { describe, expect, it } from 'vitest';
import { countWords } from '@/core/text/count-words';

describe('countWords', () => {
  it.each([
    ['', 'en', 0],
    ['— … “ ” 🍎', 'en', 0],
    ['Wren counted: eleven, twelve – and one that doesn’t belong.', 'en', 9],
    ['twenty-one bells at 12:40, or 1,500.5 of them', 'en', 8],
    ['l’horloge du verger', 'fr', 3],
    ['Часы пробили тринадцать раз.', 'ru', 4],
    ['دقّت الساعة ثلاث عشرة', 'ar', 4],
    ['می‌خواهم بروم', 'fa', 2],
    ['घड़ी ने तेरह बजाए।', 'hi', 4],
    ['시계가 열세 번 울렸다.', 'ko', 4],
    ['時計が、13を打った。', 'ja', 8],
    ['钟敲了 13 下 OK。', 'zh', 6],
    ['ノート', 'ja', 3],
    ['ai laik Heda', 'art-x-trigedas', 3],
  ])('counts “%s” (%s) as %i', (text, language, words) => {
    expect(countWords(text, language)).toBe(words);
  });

  it('finds words in Thai', () => {
    expect(countWords('นาฬิกาตีสิบสามครั้ง', 'th')).toBeGreaterThan(2);
  });
});
