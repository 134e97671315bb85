import { expect, it } from 'vitest';
import { progressOf } from '@/core/work/progress-of';

const counts = { empty: 0, draft: 1, 'in-review': 2, 'changes-requested': 3, approved: 0 };

it('counts what waits for changes as draft', () => {
  expect(progressOf(counts)).toEqual({ approved: 0, inReview: 2, draft: 4, total: 6, percent: 0 });
});

it('says a hundred percent only when all is approved', () => {
  expect(progressOf({ ...counts, approved: 1994 }).percent).toBe(99);
  expect(progressOf({ empty: 0, draft: 0, 'in-review': 0, 'changes-requested': 0, approved: 3 }).percent).toBe(100);
});

it('makes nothing of a work without sentences', () => {
  expect(progressOf({ empty: 0, draft: 0, 'in-review': 0, 'changes-requested': 0, approved: 0 }).percent).toBe(0);
});
