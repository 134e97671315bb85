import { describe, expect, it } from 'vitest';
import { completeTerm } from '@/core/terms/complete-term';

const renderings = ['Heda', 'Hedas', 'hod op', 'ヘダ', 'هيدا'].map((text) => ({ termId: text, text }));

/** The text with the place where the offer begins, and what is offered. */
function complete(before: string, language: string): string | null {
  const found = completeTerm(before, renderings, language);
  return found && `${before.slice(0, found.start)}|${found.renderings.map(({ text }) => text).join(', ')}`;
}

describe('a term begun', () => {
  it('is offered with its forms, from two letters on', () => {
    expect(complete('Puede vadearlo, he', 'es')).toBe('Puede vadearlo, |Heda, Hedas');
    expect(complete('Puede vadearlo, h', 'es')).toBeNull();
  });

  it('is offered across its words', () => {
    expect(complete('—Hod o', 'es')).toBe('—|hod op');
  });

  it('is none inside another word', () => {
    expect(complete('la noche', 'es')).toBeNull();
  });

  it('is offered no more once it is whole', () => {
    expect(complete('La Hedas', 'es')).toBeNull();
  });

  it('is offered from one sign on where words have no spaces', () => {
    expect(complete('彼はヘ', 'ja')).toBe('彼は|ヘダ');
  });

  it('is offered in Arabic', () => {
    expect(complete('قالت هي', 'ar')).toBe('قالت |هيدا');
  });
});
