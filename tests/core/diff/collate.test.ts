import { describe, expect, it } from 'vitest';
import { type CollationPlace, collate } from '@/core/diff/collate';
import { aRandom } from '@/tests/core/text/a-random';

/** Places as lines: the base, then `sigla: reading` for each reading. */
const show = (places: readonly CollationPlace[]) =>
  places.map(({ base, readings }) =>
    [base, ...readings.map(({ sigla, text }) => `${sigla.join(' ')}: ${text}`)].join(' | '),
  );

const rivals = (texts: Record<string, string>) => Object.entries(texts).map(([siglum, text]) => ({ siglum, text }));

describe('collate', () => {
  it('lets the base run on, and names rivals where they differ', () => {
    const base = 'El reloj del huerto dio trece campanadas, y nadie levantó la cabeza.';
    const texts = {
      Ma: 'El reloj del jardín dio trece campanadas y nadie levantó la cabeza.',
      Nq: 'El reloj del jardín dio trece golpes, y nadie alzó la cabeza.',
      Pz: base,
    };
    expect(show(collate(base, rivals(texts), 'es'))).toEqual([
      'El reloj del',
      'huerto | Ma Nq: jardín',
      'dio trece',
      'campanadas, | Ma: campanadas | Nq: golpes,',
      'y nadie',
      'levantó | Nq: alzó',
      'la cabeza.',
    ]);
  });

  it('hangs added words on the word in front of them, or on the first', () => {
    const texts = { A: 'Часы громко пробили.', B: 'Вдруг часы пробили.' };
    expect(show(collate('Часы пробили.', rivals(texts), 'ru'))).toEqual([
      'Часы | A: Часы громко | B: Вдруг часы',
      'пробили.',
    ]);
  });

  it('doesn’t let a long omission hide what others read inside it', () => {
    const texts = { A: 'Wren counted.', B: 'Wren counted every bell twice, and then again.' };
    expect(show(collate('Wren counted each bell twice, and again.', rivals(texts), 'en'))).toEqual([
      'Wren',
      'counted | A: counted.',
      'each | A:  | B: every',
      'bell twice, | A: ',
      'and | A:  | B: and then',
      'again. | A: ',
    ]);
  });

  it('cuts Japanese into words', () => {
    const places = collate('時計が鳴った。', rivals({ A: '鐘が鳴った。' }), 'ja');
    expect(show(places)[0]).toBe('時計 | A: 鐘');
  });

  it('makes nothing of white space, and keeps that of the base', () => {
    const base = '  दो  घंटियाँ ';
    const places = collate(base, rivals({ A: 'दो घंटियाँ' }), 'hi');
    expect(places.flatMap(({ readings }) => readings)).toEqual([]);
    expect(places.map((place) => place.base + place.gap).join('')).toBe(base);
  });

  it('has a place for rivals of an empty base', () => {
    expect(show(collate('', rivals({ A: 'دقّت الساعة', B: '' }), 'ar'))).toEqual([' | A: دقّت الساعة']);
  });

  const random = aRandom();
  it(`gives base and rivals back, but for white space (seed ${random.seed})`, () => {
    const pieces = ['bell ', 'rope ', 'the ', 'The ', 'hour, ', '— ', '鐘', '。', '\n', 'bees.'];
    const aText = () => random.list(20, () => random.pick(pieces)).join('');
    for (let run = 0; run < 2000; run++) {
      const base = aText();
      const texts = rivals({ A: aText(), B: aText(), C: base });
      const places = collate(base, texts, random.pick(['en', 'ja']));
      expect(places.map((place) => place.base + place.gap).join('')).toBe(base);
      for (const { siglum, text } of texts) {
        const read = places.map(
          (place) => place.readings.find(({ sigla }) => sigla.includes(siglum))?.text ?? place.base,
        );
        expect(read.join('').replace(/\s+/g, '')).toBe(text.replace(/\s+/g, ''));
      }
    }
  });
});
