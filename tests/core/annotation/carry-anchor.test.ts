import { describe, expect, it } from 'vitest';
import { anchorAt } from '@/core/annotation/anchor';
import { carryAnchor } from '@/core/annotation/carry-anchor';
import { mark, marked } from './marked-text';

const first = 'The bell has one note. ';
const second = 'It means get up.';

function carried(written: string, pieces: Parameters<typeof carryAnchor>[1]) {
  const { text, span } = marked(written);
  const { id, anchor } = carryAnchor(anchorAt(text, span), pieces);
  const piece = pieces.find((one) => one.id === id);
  return `${id}: ${anchor && mark(piece?.text ?? '', anchor)}`;
}

describe('carryAnchor', () => {
  it('finds the words of a second sentence in the sentence that it was joined with', () => {
    const whole = [{ id: 'first', text: first + second, from: -first.length }];
    expect(carried('It means <get up>.', whole)).toBe('first: The bell has one note. It means <get up>.');
  });

  it('goes with the half of a parted sentence that has its words', () => {
    const halves = [
      { id: 'first', text: first, from: 0 },
      { id: 'second', text: second, from: first.length },
    ];
    expect(carried('The bell has one note. It means <get up>.', halves)).toBe('second: It means <get up>.');
    expect(carried('The bell has <one> note. It means get up.', halves)).toBe('first: The bell has <one> note. ');
    expect(carried('The bell has one <note. It means get> up.', halves)).toBe('second: <It means get> up.');
  });

  it('leaves a note on the whole sentence with the first half', () => {
    expect(carryAnchor(null, [{ id: 'first', text: first, from: 0 }])).toEqual({ id: 'first', anchor: null });
  });
});
