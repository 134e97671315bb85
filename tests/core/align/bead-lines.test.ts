import { expect, it } from 'vitest';
import type { Bead } from '@/core/align/bead';
import { parseBeadLines, serializeBeadLines } from '@/core/align/bead-lines';
import { aRandom } from '@/tests/core/text/a-random';

const random = aRandom();

it('writes a bead a line, sentences counted from 0', () => {
  const beads = [
    { source: { start: 0, end: 2 }, target: { start: 0, end: 1 } },
    { source: { start: 2, end: 3 }, target: { start: 1, end: 1 } },
  ];
  expect(serializeBeadLines(beads)).toBe('[0, 1]:[0]\n[2]:[]\n');
});

it(`parse undoes serialize (seed ${random.seed})`, () => {
  for (let run = 0; run < 300; run++) {
    let [source, target] = [0, 0];
    const beads = random.list(20, (): Bead => {
      const from = { start: source, end: source + random.below(3) };
      const to = { start: target, end: target + random.below(3) + (from.end > from.start ? 0 : 1) };
      [source, target] = [from.end, to.end];
      return { source: from, target: to };
    });
    expect(parseBeadLines(serializeBeadLines(beads))).toEqual({ beads, problems: [] });
  }
});

it('reads lines with a score behind, blank lines and Windows line ends', () => {
  const { beads, problems } = parseBeadLines('[0]:[0, 1]:0.27\r\n\r\n[1]:[]\r\n');
  expect(serializeBeadLines(beads)).toBe('[0]:[0, 1]\n[1]:[]\n');
  expect(problems).toEqual([]);
});

it('names the lines that hold no bead, and keeps the rest', () => {
  const { beads, problems } = parseBeadLines('[0]:[0]\nnonsense\n[1, 3]:[1]\n[]:[]\n[2]:[2]\n');
  expect(serializeBeadLines(beads)).toBe('[0]:[0]\n[2]:[2]\n');
  expect(problems.map(({ line }) => line)).toEqual([2, 3, 4]);
});
