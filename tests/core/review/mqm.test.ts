import { describe, expect, it } from 'vitest';
import { mqmCategories } from '@/core/review/mqm';
import { scoreErrors } from '@/core/review/score-errors';

describe('the error typology', () => {
  it('has its dimensions and their kinds as categories, each once', () => {
    expect(new Set(mqmCategories).size).toBe(mqmCategories.length);
    expect(mqmCategories).toEqual(expect.arrayContaining(['accuracy', 'accuracy/overtranslation', 'style/register']));
    expect(mqmCategories.filter((category) => !category.includes('/'))).toHaveLength(8);
  });
});

describe('the score of a text', () => {
  it('weighs errors by severity and divides by the words of the source', () => {
    expect(scoreErrors(['minor', 'minor', 'major'], 350)).toEqual({
      counts: { neutral: 0, minor: 2, major: 1, critical: 0 },
      points: 7,
      words: 350,
      perThousand: 20,
    });
  });

  it('counts a neutral remark without points, and a critical error as twenty-five minor ones', () => {
    expect(scoreErrors(['neutral'], 100).points).toBe(0);
    expect(scoreErrors(['critical'], 100).points).toBe(scoreErrors(Array(25).fill('minor'), 100).points);
  });

  it('is unknown, not perfect, where no word was judged', () => {
    expect(scoreErrors([], 0).perThousand).toBeNull();
  });
});
