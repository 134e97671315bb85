import { describe, expect, it } from 'vitest';
import { choosePair } from '@/core/review/choose-pair';

const texts = ['a', 'b', 'c'].map((id) => ({ id, segmentIds: ['one'] }));

describe('the next pair to compare', () => {
  it('is one that the person has not judged, and of those the one that was judged least', () => {
    const judged = [
      { first: 'a', second: 'b', mine: true },
      { first: 'a', second: 'c', mine: false },
    ];
    expect(choosePair(texts, judged)).toEqual({ first: 'b', second: 'c' });
  });

  it('turns round with every judgement of the pair, whoever gave it', () => {
    const [one, other] = texts.slice(0, 2).map((text) => text.id) as [string, string];
    expect(choosePair(texts.slice(0, 2), [])).toEqual({ first: one, second: other });
    const once = [{ first: one, second: other, mine: false }];
    expect(choosePair(texts.slice(0, 2), once)).toEqual({ first: other, second: one });
  });

  it('is of texts for the same sentences: joined ones are not held against a part', () => {
    const joined = { id: 'd', segmentIds: ['one', 'two'] };
    expect(choosePair([...texts.slice(0, 1), joined], [])).toBeNull();
  });

  it('is none when the person has judged all', () => {
    expect(choosePair(texts.slice(0, 2), [{ first: 'b', second: 'a', mine: true }])).toBeNull();
    expect(choosePair(texts.slice(0, 1), [])).toBeNull();
  });
});
