import { expect, test } from 'vitest';
import { shownRelease } from '@/core/edition/shown-release';

test('readers read the newest release, and the working text until there is one', () => {
  expect(shownRelease(0, false, undefined)).toBe('working');
  expect(shownRelease(3, false, undefined)).toBe(3);
  expect(shownRelease(3, false, 2)).toBe(2);
});

test('the team reads the working text, or the release that it asks for', () => {
  expect(shownRelease(3, true, undefined)).toBe('working');
  expect(shownRelease(3, true, 2)).toBe(2);
});

test('once there is a release, the working text is the team’s alone', () => {
  expect(shownRelease(1, false, 'working')).toBeNull();
  expect(shownRelease(0, false, 'working')).toBe('working');
  expect(shownRelease(1, true, 'working')).toBe('working');
});
