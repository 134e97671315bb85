import { describe, expect, it } from 'vitest';
import { findDoubtBeside, findNeighbour, findSplit } from '@/core/format/preview-moves';
import { createPreviewRows, type PreviewRows, type SentenceRow } from '@/core/format/preview-rows';
import { formats } from '@/core/format/registry';
import { splitAtStops } from './split-at-stops';

function rowsOf(text: string): PreviewRows {
  return createPreviewRows([...(formats[0]?.read(text, splitAtStops) ?? [])]);
}

describe('findNeighbour', () => {
  const rows = rowsOf('He ran.\n\n* * *\n\nShe fell. So be it.');

  it('goes over what is no sentence', () => {
    expect(findNeighbour(rows, 0, 1)?.text.trim()).toBe('She fell.');
    expect(findNeighbour(rows, 2, -1)?.text).toBe('He ran.');
  });

  it('ends with the text', () => {
    expect(findNeighbour(rows, rows.length - 1, 1)).toBeNull();
    expect(findNeighbour(rows, 0, -1)).toBeNull();
  });
});

describe('findDoubtBeside', () => {
  const doubts = [10, 20, 30].map((offset) => ({ offset, doubt: 'short' as const }));

  it.each([
    [10, 1, 20],
    [20, -1, 10],
    [30, 1, 10],
    [10, -1, 30],
  ] as const)('goes from %i by %i to %i, round the ends', (from, step, to) => {
    expect(findDoubtBeside(doubts, from, step)?.offset).toBe(to);
  });

  it('has nowhere to go without doubts', () => {
    expect(findDoubtBeside([], 0, 1)).toBeNull();
  });
});

describe('findSplit', () => {
  /** `|` is the caret; answers the two halves. */
  function halves(marked: string): string[] | null {
    const text = marked.replace('|', '');
    const at = findSplit(rowsOf(text).at(0) as SentenceRow, marked.indexOf('|'));
    return at === null ? null : [text.slice(0, at), text.slice(at)];
  }

  it.each([
    ['“Wait,” |he said.', ['“Wait,” ', 'he said.']],
    ['“Wait,”| he said.', ['“Wait,” ', 'he said.']],
    ['待てと|言った。', ['待てと', '言った。']],
  ])('begins a sentence at the caret or after the white space there: %j', (marked, expected) => {
    expect(halves(marked)).toEqual(expected);
  });

  it.each([['|He ran.'], ['He ran.|']])('leaves no half empty: %j', (marked) => {
    expect(halves(marked)).toBeNull();
  });
});
