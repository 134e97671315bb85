import { describe, expect, it } from 'vitest';
import { findPhrase } from '@/core/editing/find-phrase';

/** The places found are shown in brackets. */
function mark(text: string, phrase: string): string {
  return findPhrase(text, phrase).reduceRight(
    (marked, { start, end }) => `${marked.slice(0, start)}[${marked.slice(start, end)}]${marked.slice(end)}`,
    text,
  );
}

describe('finding a phrase in a text', () => {
  it('finds it whatever its case, each time', () => {
    expect(mark('La Heda, una heda.', 'heda')).toBe('La [Heda], una [heda].');
    expect(mark('Привет, ПРИВЕТ', 'привет')).toBe('[Привет], [ПРИВЕТ]');
    expect(mark('هيدا وهيدا', 'هيدا')).toBe('[هيدا] و[هيدا]');
  });

  it('takes signs for themselves', () => {
    expect(mark('What? (No.) [Yes]', '(No.)')).toBe('What? [(No.)] [Yes]');
    expect(mark('a.b axb', 'a.b')).toBe('[a.b] axb');
  });

  it('finds nothing for blanks', () => {
    expect(findPhrase('a b', ' ')).toEqual([]);
  });
});
