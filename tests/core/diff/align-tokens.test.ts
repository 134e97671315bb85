import { expect, it } from 'vitest';
import { alignTokens } from '@/core/diff/align-tokens';
import { aRandom } from '@/tests/core/text/a-random';

const random = aRandom();

it(`pairs as many tokens as any alignment can, in order (seed ${random.seed})`, () => {
  for (let run = 0; run < 2000; run++) {
    const before = random.list(20, () => random.pick(['bell', 'rope', 'hour', 'bee', 'rung']));
    const after = random.list(20, () => random.pick(['bell', 'rope', 'hour', 'bee', 'moon']));
    const pairs = alignTokens(before, after);
    expect(pairs.every(([from, to]) => before[from] === after[to])).toBe(true);
    expect(
      pairs.every(([from, to], at) => at === 0 || (from > (pairs[at - 1]?.[0] ?? 0) && to > (pairs[at - 1]?.[1] ?? 0))),
    ).toBe(true);
    expect(pairs).toHaveLength(longest(before, after));
  }
});

it('is quick with long texts that are alike, and with long texts that share nothing', () => {
  const long = Array.from({ length: 50_000 }, (_, at) => `word${at}`);
  expect(alignTokens(long, long.toSpliced(25_000, 1, 'other'))).toHaveLength(49_999);
  expect(
    alignTokens(
      long,
      long.map((word) => `${word}x`),
    ),
  ).toEqual([]);
});

/** The length of a longest common subsequence, by the plain table. */
function longest(before: readonly string[], after: readonly string[]): number {
  let above = new Array<number>(after.length + 1).fill(0);
  for (const token of before) {
    const row = [0];
    after.forEach((other, at) => {
      row.push(token === other ? (above[at] ?? 0) + 1 : Math.max(above[at + 1] ?? 0, row[at] ?? 0));
    });
    above = row;
  }
  return above.at(-1) ?? 0;
}
