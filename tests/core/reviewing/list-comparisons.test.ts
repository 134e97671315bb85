import { describe, expect, it } from 'vitest';
import { listComparisons, placeOfWanted } from '@/core/reviewing/list-comparisons';

const aVersion = (contributorId: string, text: string, omitted = false) => ({
  id: `v-${contributorId}`,
  contributorId,
  text,
  omitted,
});
const base = aVersion('ines', 'En el recodo, la Heda se inclinó.');
const rival = aVersion('mateo', 'En el recodo la Heda se dobló.');

describe('what a version is set against', () => {
  it('is its text before, then its rivals, then nothing', () => {
    const kinds = listComparisons(base, [base, rival], 'En la curva, la Heda se inclinó.').map(({ kind }) => kind);
    expect(kinds).toEqual(['previous', 'rival', 'none']);
  });

  it('is never itself, an omission, or an empty text', () => {
    const versions = [base, aVersion('nora', '', true), aVersion('aiko', '')];
    expect(listComparisons(base, versions, null)).toEqual([{ kind: 'none' }]);
  });

  it('stays what was asked for, from sentence to sentence', () => {
    const all = listComparisons(base, [rival], 'En la curva.');
    expect(placeOfWanted(all, { kind: 'rival', contributorId: 'mateo' })).toBe(1);
    expect(placeOfWanted(all, { kind: 'none' })).toBe(2);
  });

  it('is the first where what was asked for is not there', () => {
    const all = listComparisons(base, [rival], null);
    expect(placeOfWanted(all, { kind: 'previous' })).toBe(0);
    expect(placeOfWanted(all, { kind: 'rival', contributorId: 'hanne' })).toBe(0);
    expect(placeOfWanted(all, null)).toBe(0);
  });
});
