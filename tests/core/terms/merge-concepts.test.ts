import { describe, expect, it } from 'vitest';
import { changedLanguages } from '@/core/terms/changed-languages';
import { mergeConcepts } from '@/core/terms/merge-concepts';
import { aConcept, aTerm } from './a-term';

const heda = aConcept('heda', {
  definition: 'The one who leads.',
  terms: [aTerm('Heda', { language: 'art-x-trigedas' }), aTerm('Хеда', { language: 'ru' })],
});

describe('mergeConcepts', () => {
  it('keeps what both changed in different places', () => {
    const mine = { ...heda, definition: 'The one who leads a people.' };
    const theirs = {
      ...heda,
      terms: heda.terms.map((one) =>
        one.language === 'ru' ? { ...one, forms: [{ text: 'Хеды', confirmed: true }] } : one,
      ),
    };
    expect(mergeConcepts(heda, mine, theirs)).toEqual({
      concept: { ...theirs, definition: 'The one who leads a people.' },
      clashes: [],
    });
  });

  it('keeps forms that each of them added, and names a field that both changed', () => {
    const withForm = (text: string, gender: string) => ({
      ...heda,
      terms: heda.terms.map((one) =>
        one.language === 'ru' ? { ...one, gender, forms: [{ text, confirmed: true }] } : one,
      ),
    });
    const { concept, clashes } = mergeConcepts(heda, withForm('Хеды', 'feminine'), withForm('Хеде', 'masculine'));
    expect(concept.terms[1]?.forms.map(({ text }) => text)).toEqual(['Хеды', 'Хеде']);
    expect(concept.terms[1]?.gender).toBe('masculine');
    expect(clashes).toEqual(['terms.term Хеда.gender']);
  });

  it('takes a term out that one removed and the other left alone', () => {
    const mine = { ...heda, terms: heda.terms.slice(0, 1) };
    expect(mergeConcepts(heda, mine, heda).concept.terms).toEqual(mine.terms);
    expect(mergeConcepts(heda, heda, mine).concept.terms).toEqual(mine.terms);
  });
});

describe('changedLanguages', () => {
  it('names the languages whose terms differ, and none for a changed definition', () => {
    expect(changedLanguages(heda, { ...heda, definition: 'x' })).toEqual([]);
    expect(changedLanguages(heda, { ...heda, terms: heda.terms.slice(0, 1) })).toEqual(['ru']);
    expect(changedLanguages(null, heda)).toEqual(['art-x-trigedas', 'ru']);
  });
});
