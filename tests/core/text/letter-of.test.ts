import { expect, it } from 'vitest';
import { letterOf } from '@/core/text/letter-of';

it('letters notes as an apparatus does', () => {
  expect([0, 1, 25, 26, 27, 52].map(letterOf)).toEqual(['a', 'b', 'z', 'aa', 'ab', 'ba']);
  expect(() => letterOf(-1)).toThrow(RangeError);
});
