import { describe, expect, it } from 'vitest';
import { matchSource } from '@/core/diff/match-source';
import { pairChapters } from '@/core/diff/pair-chapters';

const lines = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim());

const bell = lines(`
  The bell has one note.
  It means get up.
  Cold runs downhill.
  Nobody answers.
  Yes.
  The cook counts spoons.
  Yes.
`);

/** The pairs, written: `=3` the same, `~3` edited, `+` new. */
const matched = (before: readonly string[], after: readonly string[]) =>
  matchSource(before, after).map((pair) => (pair ? `${pair.kind === 'same' ? '=' : '~'}${pair.before}` : '+'));

describe('matchSource', () => {
  it('keeps what says the same, whatever its spaces and quotation marks', () => {
    expect(matched(['“Get up,”  she said.\n', 'Café.'], ['"Get up," she said.', 'Cafe\u0301.'])).toEqual(['=0', '=1']);
  });

  it('pairs an edited sentence with what it was, and tells new ones', () => {
    const after = bell.with(2, 'Cold air runs downhill.').toSpliced(4, 0, 'A door shut somewhere.');
    expect(matched(bell, after)).toEqual(['=0', '=1', '~2', '=3', '+', '=4', '=5', '=6']);
  });

  it('follows sentences that were moved, and what was edited among them', () => {
    const after = [...bell.slice(3), ...bell.slice(0, 3).with(1, 'It only means get up.')];
    expect(matched(bell, after)).toEqual(['=3', '=4', '=5', '=6', '=0', '~1', '=2']);
  });

  it('takes a sentence that is wholly another for new', () => {
    expect(matched(bell, bell.with(3, 'Später kam Schnee.'))).toEqual(['=0', '=1', '=2', '+', '=4', '=5', '=6']);
  });

  it('pairs edited sentences without spaces between words', () => {
    expect(
      matched(['鐘の音はひとつだけ。', '起きろという意味だ。'], ['鐘の音は、ひとつだけ。', '誰も答えない。']),
    ).toEqual(['~0', '+']);
  });

  it('never pairs a sentence twice, however often it stands', () => {
    const pairs = matchSource(['Yes.', 'No.', 'Yes.'], ['Yes.', 'Yes.', 'Yes.', 'No.']);
    const taken = pairs.flatMap((pair) => (pair ? [pair.before] : []));
    expect(new Set(taken).size).toBe(taken.length);
    expect(taken).toHaveLength(3);
  });

  it('is done with nothing on either side', () => {
    expect(matchSource([], ['Yes.'])).toEqual([null]);
    expect(matchSource(['Yes.'], [])).toEqual([]);
  });
});

describe('pairChapters', () => {
  it('goes on with the chapter that shares most, and each but once', () => {
    const shared = [
      { before: 0, after: 1 },
      { before: 0, after: 1 },
      { before: 0, after: 0 },
      { before: 1, after: 0 },
    ];
    expect(pairChapters(3, shared)).toEqual([1, 0, null]);
  });
});
