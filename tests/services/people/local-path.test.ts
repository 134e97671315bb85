import { expect, test } from 'vitest';
import { localPath } from '@/services/people/local-path';

test.each([
  ['/de/works/1?chapter=3', '/de/works/1?chapter=3'],
  ['/ar', '/ar'],
  [undefined, '/en'],
  [['/de', '/fr'], '/en'],
  ['https://evil.test/de', '/en'],
  ['//evil.test', '/en'],
  ['/\\evil.test', '/en'],
  ['/.//evil.test', '/en'],
  ['/x/..//evil.test', '/en'],
  ['javascript:alert(1)', '/en'],
  ['\t//evil.test', '/en'],
])('after signing in, %s leads to %s', (wanted, path) => {
  expect(localPath(wanted, '/en')).toBe(path);
});
