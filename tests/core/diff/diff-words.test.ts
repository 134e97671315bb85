import { describe, expect, it } from 'vitest';
import { type DiffPart, diffWords } from '@/core/diff/diff-words';
import { aRandom } from '@/tests/core/text/a-random';

/** A diff as text: `[-removed-]`, `{+added+}`. */
const show = (parts: readonly DiffPart[]) =>
  parts.map(({ kind, text }) => ({ same: text, removed: `[-${text}-]`, added: `{+${text}+}` })[kind]).join('');

const without = (kind: DiffPart['kind'], parts: readonly DiffPart[]) =>
  parts
    .filter((part) => part.kind !== kind)
    .map(({ text }) => text)
    .join('');

describe('diffWords', () => {
  it.each([
    [
      'es',
      'en los brazos, como se entrega',
      'en brazos, como quien entrega',
      'en [-los -]brazos, como [-se-]{+quien+} entrega',
    ],
    ['en', 'the old grey house', 'the big green house', 'the [-old grey-]{+big green+} house'],
    ['en', 'Wren counted.', 'Wren counted the bells.', 'Wren counted{+ the bells+}.'],
    ['en', 'no bell, no rope', 'two bells, two ropes', '[-no bell, no rope-]{+two bells, two ropes+}'],
    ['en', 'one  bell', 'one bell', 'one [- -]bell'],
    ['en', 'don’t ring', 'do ring', '[-don’t-]{+do+} ring'],
    ['ru', 'Часы пробили десять раз', 'Часы пробили тринадцать раз', 'Часы пробили [-десять-]{+тринадцать+} раз'],
    ['ar', 'دقّت الساعة عشرا', 'دقّت ساعة البستان عشرا', 'دقّت [-الساعة-]{+ساعة البستان+} عشرا'],
    ['hi', 'घड़ी ने दस बजाए', 'घड़ी ने तेरह बजाए', 'घड़ी ने [-दस-]{+तेरह+} बजाए'],
    ['ja', '時計が十を打った。', '時計は十三を打った。', '時計[-が-]{+は+}十{+三+}を打った。'],
    ['ja', 'か\u3099鳴る', 'か鳴る', '[-か\u3099-]{+か+}鳴る'],
    ['en', '', 'Wren', '{+Wren+}'],
    ['en', 'Wren', 'Wren', 'Wren'],
    ['en', '', '', ''],
  ])('marks what changed (%s: %s)', (language, before, after, marked) => {
    expect(show(diffWords(before, after, language))).toBe(marked);
  });

  it('sets a removal in front of the addition that replaces it', () => {
    expect(diffWords('ten bells', 'two bells', 'en').map(({ kind }) => kind)).toEqual(['removed', 'added', 'same']);
  });

  const random = aRandom();
  it(`keeps both texts to the letter (seed ${random.seed})`, () => {
    const pieces = ['bell', 'Rope', ' ', ' ', '  ', '\n', ', ', '.', '—', 'е\u0301', '鳴る', '👩‍🚀', 'الساعة'];
    for (let run = 0; run < 2000; run++) {
      const before = random.list(25, () => random.pick(pieces)).join('');
      const after = random.list(25, () => random.pick(pieces)).join('');
      const parts = diffWords(before, after, random.pick(['en', 'ja']));
      expect(without('added', parts)).toBe(before);
      expect(without('removed', parts)).toBe(after);
    }
  });
});
