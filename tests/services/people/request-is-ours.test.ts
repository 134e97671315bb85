import { describe, expect, test } from 'vitest';
import { requestIsOurs } from '@/services/people/request-is-ours';

const aRequest = (method: string, headers: Record<string, string>) =>
  new Request('http://verso.test/api/v1/works', { method, headers: { host: 'verso.test', ...headers } });
const cookie = 'verso.session_token=t';

describe('a request is ours', () => {
  test.each<[string, string, Record<string, string>, boolean]>([
    [
      'a read, wherever it comes from',
      'GET',
      { cookie, origin: 'https://evil.test', 'sec-fetch-site': 'cross-site' },
      true,
    ],
    ['a write from our page', 'POST', { cookie, origin: 'http://verso.test', 'sec-fetch-site': 'same-origin' }, true],
    ['a write that the person began themself', 'POST', { cookie, 'sec-fetch-site': 'none' }, true],
    [
      'a write from another site',
      'POST',
      { cookie, origin: 'https://evil.test', 'sec-fetch-site': 'cross-site' },
      false,
    ],
    ['a write from a neighbouring subdomain', 'PUT', { cookie, 'sec-fetch-site': 'same-site' }, false],
    [
      'another site that claims our origin',
      'POST',
      { cookie, origin: 'http://verso.test', 'sec-fetch-site': 'cross-site' },
      false,
    ],
    ['another site without a cookie, which would sign someone in', 'POST', { origin: 'https://evil.test' }, false],
    ['an older browser on our page', 'DELETE', { cookie, origin: 'https://verso.test' }, true],
    ['an older browser on another page', 'DELETE', { cookie, origin: 'https://evil.test' }, false],
    ['another port of our host', 'POST', { cookie, origin: 'http://verso.test:8080' }, false],
    ['a page without an origin', 'POST', { cookie, origin: 'null' }, false],
    ['a program without a cookie', 'POST', { authorization: 'Bearer verso_k' }, true],
    ['a program with a cookie that says nothing', 'PATCH', { cookie }, false],
  ])('%s: %s %o → %s', (_, method, headers, isOurs) => {
    expect(requestIsOurs(aRequest(method, headers), undefined)).toBe(isOurs);
  });

  test('behind a proxy that changes the host, when the public address is known', () => {
    const request = aRequest('POST', { cookie, origin: 'https://books.example.org' });
    expect(requestIsOurs(request, undefined)).toBe(false);
    expect(requestIsOurs(request, 'https://books.example.org')).toBe(true);
  });
});
