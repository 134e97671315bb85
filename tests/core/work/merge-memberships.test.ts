import { expect, test } from 'vitest';
import { mergeMemberships } from '@/core/work/merge-memberships';

test('the same role twice holds for the languages of both', () => {
  expect(
    mergeMemberships([
      { role: 'translator', languages: ['de', 'ja'] },
      { role: 'reviewer', languages: ['ar'] },
      { role: 'translator', languages: ['ja', 'fr'] },
    ]),
  ).toEqual([
    { role: 'translator', languages: ['de', 'ja', 'fr'] },
    { role: 'reviewer', languages: ['ar'] },
  ]);
});

test('a role for all languages takes in the same role for some, in either order', () => {
  const all = { role: 'translator', languages: null } as const;
  const some = { role: 'translator', languages: ['de'] } as const;
  expect(mergeMemberships([all, some])).toEqual([all]);
  expect(mergeMemberships([some, all])).toEqual([all]);
  expect(mergeMemberships([some, all, some])).toEqual([all]);
});

test('owners, commenters and readers are so in every language', () => {
  for (const role of ['owner', 'commenter', 'reader'] as const) {
    expect(mergeMemberships([{ role, languages: ['de'] }])).toEqual([{ role, languages: null }]);
  }
});
