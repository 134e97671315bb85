import { expect, test } from 'vitest';
import { countCredits } from '@/core/edition/count-credits';

test('credits those who wrote and those who approved by their sentences, and nobody where nobody is known', () => {
  const runs = [
    { contributorId: 'Ib', reviewerId: 'Ps', segmentIds: ['1'] },
    { contributorId: 'Ma', reviewerId: null, segmentIds: ['2', '3', '4'] },
    { contributorId: 'Ib', reviewerId: 'Ps', segmentIds: ['5'] },
  ];
  expect(countCredits(runs)).toEqual({
    writers: [
      { contributorId: 'Ma', runs: 1, sentences: 3 },
      { contributorId: 'Ib', runs: 2, sentences: 2 },
    ],
    reviewers: [{ contributorId: 'Ps', runs: 2, sentences: 2 }],
  });
});
