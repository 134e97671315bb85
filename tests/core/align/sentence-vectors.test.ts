import { describe, expect, it } from 'vitest';
import { alignTexts } from '@/core/align/align-texts';
import { joinSides } from '@/core/align/join-chapters';
import { similarityOfVectors } from '@/core/align/sentence-vectors';
import { plain } from './a-bitext';

const vector = (...values: number[]) => Float32Array.from(values);
const languages = { sourceLanguage: 'en', targetLanguage: 'art-x-made' };

describe('similarityOfVectors', () => {
  it('is 1 for vectors that point the same way, however long, and 0 for those that have nothing in common', () => {
    const similarity = similarityOfVectors([vector(1, 2), vector(0, 3)], [vector(2, 4), vector(1, 0)]);
    expect(similarity(0, 0)).toBeCloseTo(1);
    expect(similarity(1, 1)).toBeCloseTo(0);
    expect(similarity(0, 1)).toBe(similarity(0, 1));
  });

  it('says nothing of a sentence whose vector is empty', () => {
    expect(similarityOfVectors([vector(0, 0)], [vector(1, 1)])(0, 0)).toBe(0);
  });
});

describe('vectors of both sides', () => {
  // Nothing but the vectors tells which sentence was left out.
  const source = ['The old rope.', 'The lost bell.', 'The worn rung.', 'The full moon.'];
  const target = ['Va dra hon.', 'Va kel mip.', 'Va sot lun.'];
  const meaning = (which: number) => Float32Array.from({ length: 8 }, (_, at) => (at === which ? 1 : 0.1));
  const vectors = { source: [0, 1, 2, 3].map(meaning), target: [0, 2, 3].map(meaning) };
  const right = [
    { source: { start: 0, end: 1 }, target: { start: 0, end: 1 } },
    { source: { start: 1, end: 2 }, target: { start: 1, end: 1 } },
    { source: { start: 2, end: 3 }, target: { start: 1, end: 2 } },
    { source: { start: 3, end: 4 }, target: { start: 2, end: 3 } },
  ];

  it('tell which sentence was left out', () => {
    const pair = { source: { sentences: source }, target: { sentences: target } };
    expect(plain(alignTexts([pair], languages)[0] ?? [])).not.toEqual(right);
    const withThem = {
      source: { ...pair.source, vectors: vectors.source },
      target: { ...pair.target, vectors: vectors.target },
    };
    expect(plain(alignTexts([withThem], languages)[0] ?? [])).toEqual(right);
  });

  it('follow their sentences when chapters are joined, unless one has none', () => {
    const chapters = [
      { sentences: source.slice(0, 2), vectors: vectors.source.slice(0, 2) },
      { sentences: source.slice(2), vectors: vectors.source.slice(2) },
    ];
    expect(joinSides(chapters).vectors).toEqual(vectors.source);
    expect(joinSides([...chapters, { sentences: ['The end.'] }]).vectors).toBeUndefined();
  });

  it('must be given for every sentence, all of one length', () => {
    const pair = { source: { sentences: source, vectors: vectors.source.slice(1) }, target: { sentences: target } };
    expect(() => alignTexts([pair], languages)).toThrow(RangeError);
    const uneven = { sentences: ['One.', 'Two.'], vectors: [vector(1), vector(1, 2)] };
    expect(() => alignTexts([{ source: uneven, target: uneven }], languages)).toThrow(RangeError);
  });
});
