import { describe, expect, it } from 'vitest';
import { type Comparison, rankTexts } from '@/core/review/bradley-terry';
import { aRandom } from '../text/a-random';

const won = (first: string, second: string, times = 1): Comparison[] =>
  Array.from({ length: times }, () => ({ first, second, chosen: 'first' as const }));

describe('texts ranked by comparisons', () => {
  it('stand in the order of the choices, with what each was chosen counted', () => {
    const ranked = rankTexts(['a', 'b', 'c'], [...won('b', 'a', 2), ...won('a', 'c'), ...won('b', 'c')]);
    expect(ranked.map(({ id, compared, chosen }) => [id, compared, chosen])).toEqual([
      ['b', 3, 3],
      ['a', 3, 1],
      ['c', 2, 0],
    ]);
  });

  it('are told apart by whom they were chosen over, not by how often alone', () => {
    // `a` and `d` were chosen once each, but `a` over the one that is chosen over all others.
    const comparisons = [...won('b', 'c', 3), ...won('b', 'd', 3), ...won('a', 'b'), ...won('d', 'c')];
    const [first, ...rest] = rankTexts(['d', 'a', 'b', 'c'], comparisons).map(({ id }) => id);
    expect(first).toBe('a');
    expect(rest.indexOf('b')).toBeLessThan(rest.indexOf('d'));
  });

  it('keep the order given, and a middling strength, where nobody compared them', () => {
    const ranked = rankTexts(['c', 'a'], []);
    expect(ranked.map(({ id }) => id)).toEqual(['c', 'a']);
    for (const { strength } of ranked) expect(strength).toBeCloseTo(1);
  });

  it('are equal when neither was chosen', () => {
    const [one, other] = rankTexts(['a', 'b'], [{ first: 'a', second: 'b', chosen: null }]);
    expect(one?.strength).toBeCloseTo(other?.strength ?? 0);
    expect(one).toMatchObject({ compared: 1, chosen: 0 });
  });

  it('have finite strengths when one was chosen always', () => {
    const [best, worst] = rankTexts(['a', 'b'], won('a', 'b', 1000));
    expect(best?.strength).toBeLessThan(Number.POSITIVE_INFINITY);
    expect(worst?.strength).toBeGreaterThan(0);
  });

  it('leave out comparisons with a text that is no longer there', () => {
    expect(rankTexts(['a', 'b'], won('gone', 'a', 5)).map(({ compared }) => compared)).toEqual([0, 0]);
  });
});

const { seed, below, list, pick } = aRandom();

describe(`laws of the ranking, SEED=${seed}`, () => {
  const ids = ['a', 'b', 'c', 'd'];
  const comparisons = () =>
    list(30, (): Comparison => {
      const first = pick(ids);
      const second = pick(ids.filter((id) => id !== first));
      return { first, second, chosen: pick(['first', 'second', null] as const) };
    });

  it('at the fit each text is chosen as often as the model foretells', () => {
    for (let round = 0; round < 50; round += 1) {
      const judged = comparisons();
      const strengths = new Map(rankTexts(ids, judged).map(({ id, strength }) => [id, strength]));
      for (const id of ids) {
        const own = strengths.get(id) ?? 0;
        const met = judged.filter(({ first, second }) => first === id || second === id);
        const foretold = met.reduce(
          (sum, { first, second }) => {
            const other = strengths.get(first === id ? second : first) ?? 0;
            return sum + own / (own + other);
          },
          own / (own + 1),
        );
        const chosen = met.reduce(
          (sum, one) => sum + (one.chosen === null ? 0.5 : one[one.chosen] === id ? 1 : 0),
          0.5,
        );
        expect(foretold).toBeCloseTo(chosen, 5);
      }
    }
  });

  it('which of the two stood first changes nothing', () => {
    for (let round = 0; round < 50; round += 1) {
      const judged = comparisons();
      const turned = judged.map((one): Comparison => {
        if (below(2) === 0) return one;
        const chosen = one.chosen === null ? null : one.chosen === 'first' ? 'second' : 'first';
        return { first: one.second, second: one.first, chosen };
      });
      const before = rankTexts(ids, judged);
      const after = rankTexts(ids, turned);
      expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    }
  });
});
