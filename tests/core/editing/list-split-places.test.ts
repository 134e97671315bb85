import { describe, expect, it } from 'vitest';
import { listSplitPlaces, proposePlace } from '@/core/editing/list-split-places';

const parts = (text: string, language: string) =>
  listSplitPlaces(text, language).map((place) => `${text.slice(0, place)}|${text.slice(place)}`);

describe('listSplitPlaces', () => {
  it('splits before each word but the first, and never in the white space behind', () => {
    expect(parts('The bell “rings”. ', 'en')).toEqual(['The |bell “rings”. ', 'The bell |“rings”. ']);
  });

  it('finds words that no space parts', () => {
    expect(parts('鐘が鳴る。', 'ja').length).toBeGreaterThan(1);
  });
});

describe('proposePlace', () => {
  const text = 'One note; get up. Cold runs downhill.';
  const places = listSplitPlaces(text, 'en');
  const said = (caret: number | null) => text.slice(proposePlace(text, places, caret) ?? 0);

  it('takes the place nearest to the caret', () => {
    expect(said(text.indexOf('runs') + 1)).toBe('runs downhill.');
  });

  it('takes the first inner stop without a caret, or with one at either end', () => {
    expect(said(null)).toBe('get up. Cold runs downhill.');
    expect(said(text.length)).toBe('get up. Cold runs downhill.');
  });

  it('knows none in a single word', () => {
    expect(proposePlace('Nothing.', listSplitPlaces('Nothing.', 'en'), null)).toBeNull();
  });
});
