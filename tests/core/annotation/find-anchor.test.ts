import { describe, expect, it } from 'vitest';
import { anchorAt } from '@/core/annotation/anchor';
import { findAnchor } from '@/core/annotation/find-anchor';
import { aRandom } from '../text/a-random';
import { aNote, anEdit, aText, edited, firstOf, judge } from './edited-text';
import { mark, marked } from './marked-text';

function follow(before: string, after: string): string {
  const { text, span } = marked(before);
  const place = findAnchor(after, anchorAt(text, span));
  if (place.kind === 'found') return mark(after, place.span);
  return place.proposal ? `lost, perhaps ${mark(after, place.proposal)}` : 'lost';
}

describe('findAnchor', () => {
  it.each([
    ['nothing changes', 'the <white> whale', 'the <white> whale'],
    ['text is put in before it', 'Call the <fisa>, said my father.', 'Quick, call the <fisa>, said my father.'],
    ['text is put in behind it', 'Он сказал <беджа> и замолчал.', 'Он сказал <беджа> и надолго замолчал.'],
    ['the text around it is cut', 'قال الهيدا <بيجا> ثم جلس عند النافذة', '<بيجا> ثم جلس عند النافذة'],
    ['a word in front is exchanged', '彼は<ベジャ>と言った。', '彼女は<ベジャ>と言った。'],
    [
      'the same word comes in before it',
      'She gave me the <pear>, and I ate it in the yard.',
      'I wanted a pear. She gave me the <pear>, and I ate it in the yard.',
    ],
    [
      'one of two same words goes',
      'A pear hung by the door, and she gave me the last <pear> of the year.',
      'She gave me the last <pear> of the year.',
    ],
    [
      'a letter of it is mended',
      'Le fisa fait <bouilllir ses instruments> tous les soirs, sans faute.',
      'Le fisa fait <bouillir ses instruments> tous les soirs, sans faute.',
    ],
    ['it stands in one writing of é and text comes before', 'un cafe\u0301 <noir>', 'encore un cafe\u0301 <noir>'],
  ])('stays on its words when %s', (_, before, after) => {
    expect(follow(before, after.replace(/[<>]/g, ''))).toBe(after);
  });

  it('has no place for an anchor without words', () => {
    const anchor = { start: 0, end: 0, exact: '', prefix: '', suffix: '' };
    expect(findAnchor('the white whale', anchor)).toEqual({ kind: 'lost', proposal: null });
  });

  it('is lost when its words are gone, and names the place where they were', () => {
    expect(
      follow(
        'He asked the ceiling for water and then, <politely>, for his boots.',
        'He asked the ceiling for water and then for his boots.',
      ),
    ).toMatch(/^lost/);
  });

  it('is lost rather than on the same word in another sentence, which it proposes', () => {
    expect(follow('We buried the <Heda> on a clear evening.', 'Nobody answered. My mother is Heda now.')).toMatch(
      /^lost/,
    );
  });

  it('doesn’t take a part of a longer word for its own', () => {
    expect(follow('Wir sagen <oso> zu uns.', 'Wir sagen osom zu uns.')).not.toContain('<oso>');
  });

  it('doesn’t say which of two same words near each other went', () => {
    expect(follow('A pear, the last <pear>, hung by the door.', 'The last pear hung by the door.')).toBe(
      'lost, perhaps The last <pear> hung by the door.',
    );
  });

  it('doesn’t choose between two places that fit as well', () => {
    expect(follow('<Beja>.', 'I said Beja, twice. You said Beja, too.')).toMatch(/^lost/);
  });

  it('never moves a note to words that aren’t its own, whatever is edited', () => {
    const random = aRandom();
    let found = 0;
    for (let round = 0; round < 10_000; round++) {
      const { text, words, space } = aText(random);
      const note = aNote(random, text, space);
      if (!note) continue;
      const others = words.filter((word) => !text.slice(note.start, note.end).includes(word));
      let now = firstOf(text);
      for (let left = random.below(6); left >= 0; left--) now = edited(now, anEdit(random, now, others, space));
      const place = findAnchor(now.text, anchorAt(text, note));
      const span = place.kind === 'found' ? place.span : null;
      const verdict = judge(text, note, now, span);
      if (verdict === 'wrong') {
        expect.fail(`seed ${random.seed}: ${mark(text, note)} became ${span && mark(now.text, span)}`);
      }
      if (verdict === 'right') found++;
    }
    expect(found, `seed ${random.seed}`).toBeGreaterThan(4_000);
  }, 60_000);
});
