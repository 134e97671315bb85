import { describe, expect, it } from 'vitest';
import { listDifferences } from '@/core/terms/list-differences';
import { aConcept, aTerm } from './a-term';

const spanish = { language: 'es', partOfSpeech: '' };

describe('listDifferences', () => {
  const before = aConcept('kettle', {
    definition: 'For water.',
    terms: [aTerm('kettle'), aTerm('tetera', spanish)],
    treatments: [{ language: 'es', kind: 'translate', caseRule: null, italics: false }],
  });

  it('finds nothing between a concept and itself', () => {
    expect(listDifferences(before, structuredClone(before))).toEqual([]);
  });

  it('names each field that is otherwise, with where it stands', () => {
    const [kettle, tetera] = before.terms;
    if (!kettle || !tetera) throw new RangeError('two terms');
    const after = {
      ...before,
      definition: 'For hot water.',
      terms: [kettle, { ...tetera, status: 'admitted' as const }, aTerm('pava', { ...spanish, status: 'deprecated' })],
      treatments: [],
    };
    const differences = listDifferences(before, after);
    expect(
      differences.map(({ field, language, term, before: was, after: is }) => [field, language, term, was, is]),
    ).toEqual([
      ['definition', '', '', 'For water.', 'For hot water.'],
      ['status', 'es', 'tetera', 'preferred', 'admitted'],
      ['term', 'es', '', '', 'pava'],
      ['status', 'es', 'pava', '', 'deprecated'],
      ['treatment', 'es', '', 'translate', ''],
    ]);
  });

  it('tells all that a new concept says, and another order', () => {
    expect(listDifferences(null, before).map(({ field, after }) => [field, after])).toEqual([
      ['definition', 'For water.'],
      ['term', 'kettle'],
      ['partOfSpeech', 'noun'],
      ['term', 'tetera'],
      ['treatment', 'translate'],
    ]);
    const turned = { ...before, terms: before.terms.toReversed() };
    expect(listDifferences(before, turned)).toMatchObject([{ field: 'order', after: 'tetera, kettle' }]);
  });
});
