import { describe, expect, test } from 'vitest';
import { beginSession, findPerson, keepSession, requireSession } from '@/services/auth';
import { createContext } from '@/services/context';
import { addressHeader, createAuth } from '@/services/people/create-auth';
import { listKeys } from '@/services/people/list-keys';
import { makeKey } from '@/services/people/make-key';
import { askReset, makeResetToken } from '@/services/people/make-reset-token';
import { removeKey } from '@/services/people/remove-key';
import { setUpInstance } from '@/services/people/set-up-instance';
import { aDatabase } from '../a-database';
import { aContext } from './a-person';

const database = await aDatabase();
const later = { minutes: 0 };
const now = () => new Date(Date.now() + later.minutes * 60_000);
const auth = createAuth(database, { secret: 'not a secret: this is a test, and nobody is here', secure: false, now });
const password = 'correct horse battery';
const owner = await setUpInstance(createContext(database, null), { name: 'Amal', email: 'amal@example.org', password });
const asOwner = createContext(database, owner);

let addresses = 0;
/** By default each call comes from another address. */
function call(path: string, body: object, headers: Record<string, string> = {}): Promise<Response> {
  addresses += 1;
  const from = { [addressHeader]: `198.51.${addresses >> 8}.${addresses & 255}`, 'content-type': 'application/json' };
  return auth.handler(
    new Request(`http://localhost/api/auth${path}`, {
      method: 'POST',
      headers: { ...from, ...headers },
      body: JSON.stringify(body),
    }),
  );
}
const signIn = (email: string, given: string, headers?: Record<string, string>) =>
  call('/sign-in/email', { email, password: given }, headers);
const cookiesOf = (cookies: string[]) => new Headers({ cookie: cookies.map((one) => one.split(';')[0]).join('; ') });
const session = async () => cookiesOf(await beginSession(auth, new Headers(), { email: owner.email, password }));

describe('a session', () => {
  test('begins with the right password, in a cookie that scripts and other sites cannot use', async () => {
    const response = await signIn('Amal@Example.org', password);
    expect(response.status).toBe(200);
    const cookies = response.headers.getSetCookie();
    expect(cookies[0]).toMatch(/^verso\.session_token=.*; HttpOnly; SameSite=Lax$/);
    expect(await findPerson(auth, cookiesOf(cookies))).toEqual({ id: owner.id, name: 'Amal', instanceOwner: true });
  });

  test('is for TLS alone where the page came by TLS', async () => {
    const secure = createAuth(database, { secret: 'not a secret: this is a test, and nobody is here', secure: true });
    const [cookie] = await beginSession(secure, new Headers(), { email: owner.email, password });
    expect(cookie).toMatch(/^__Secure-verso\.session_token=.*; Secure/);
  });

  test('is nobody’s without a cookie, and with one that was tampered with', async () => {
    expect(await findPerson(auth, new Headers())).toBeNull();
    const cookie = (await session()).get('cookie') ?? '';
    expect(await findPerson(auth, new Headers({ cookie: cookie.replace(/=.{4}/, '=AAAA') }))).toBeNull();
  });

  test('ends everywhere at once', async () => {
    const [one, other] = [await session(), await session()];
    await call('/revoke-sessions', {}, { cookie: one.get('cookie') ?? '' });
    expect(await findPerson(auth, one)).toBeNull();
    expect(await findPerson(auth, other)).toBeNull();
  });

  test('is lengthened while it is used, a day after it was last', async () => {
    expect(await keepSession(auth, new Headers())).toEqual([]);
    expect(await keepSession(auth, await session())).toEqual([]);
  });

  test('cannot be had by signing up past the invitations', async () => {
    const response = await call('/sign-up/email', { name: 'Eve', email: 'eve@example.org', password });
    expect(response.status).toBe(400);
    expect((await signIn('eve@example.org', password)).status).toBe(401);
  });
});

describe('guessing passwords', () => {
  test('ends for an account after ten tries, from however many addresses, even with the right one', async () => {
    const tries = [];
    for (let guess = 0; guess < 10; guess += 1) tries.push(await signIn('amal@example.org', `guess number ${guess}`));
    expect(new Set(tries.map((response) => response.status))).toEqual(new Set([401]));
    const refused = await signIn('AMAL@example.org', password);
    expect(refused.status).toBe(429);
    const { retryAfter } = await refused.json();
    expect(Number(refused.headers.get('retry-after'))).toBe(retryAfter);
    expect(retryAfter).toBeGreaterThan(14 * 60);
    expect(retryAfter).toBeLessThanOrEqual(15 * 60);
  });

  test('may go on a quarter of an hour later, and the right password clears the count', async () => {
    later.minutes = 16;
    for (let round = 0; round < 3; round += 1) {
      for (let guess = 0; guess < 6; guess += 1) await signIn('amal@example.org', 'a wrong password');
      expect((await signIn('amal@example.org', password)).status).toBe(200);
    }
  });

  test('does not pass when many tries come at the same moment', async () => {
    const tries = await Promise.all(Array.from({ length: 20 }, () => signIn('none@example.org', 'a wrong password')));
    const statuses = tries.map((response) => response.status);
    expect(statuses.filter((status) => status === 401)).toHaveLength(10);
    expect(statuses.filter((status) => status === 429)).toHaveLength(10);
  });

  test('ends for an address after ten tries a minute, for however many accounts', async () => {
    const from = { [addressHeader]: '203.0.113.5' };
    const statuses = [];
    for (let guess = 0; guess < 11; guess += 1) {
      statuses.push((await signIn(`person${guess}@example.org`, 'a wrong password', from)).status);
    }
    expect(statuses).toEqual([...Array(10).fill(401), 429]);
  });
});

describe('an API key', () => {
  const bearing = (key: string) => new Headers({ authorization: `Bearer ${key}` });

  test('stands for its person, in either header, more than ten times a day', async () => {
    const { key, start } = await makeKey(auth, owner.id, 'reading room');
    expect(key.startsWith(start)).toBe(true);
    for (let use = 0; use < 12; use += 1) expect(await findPerson(auth, bearing(key))).toMatchObject({ id: owner.id });
    expect(await findPerson(auth, new Headers({ 'x-api-key': key }))).toMatchObject({ id: owner.id });
  });

  test('that is wrong is refused, also beside a good session', async () => {
    const headers = await session();
    headers.set('authorization', 'Bearer verso_nothing');
    await expect(findPerson(auth, headers)).rejects.toMatchObject({ code: 'sign-in-required', reason: 'bad-key' });
  });

  test('is no session: it cannot make further keys', async () => {
    const { key } = await makeKey(auth, owner.id, 'script');
    for (const headers of [bearing(key), new Headers({ 'x-api-key': key })]) {
      await expect(requireSession(auth, headers)).rejects.toMatchObject({ code: 'sign-in-required' });
    }
  });

  test('is listed without its secret, and worthless once deleted by its owner', async () => {
    const made = await makeKey(auth, owner.id, 'old laptop');
    const listed = (await listKeys(asOwner)).find((key) => key.id === made.id);
    expect(listed).toMatchObject({ name: 'old laptop', lastUsedAt: null });
    expect(JSON.stringify(listed)).not.toContain(made.key);
    await expect(removeKey(await aContext(database), made.id)).rejects.toMatchObject({ code: 'not-found' });
    await removeKey(asOwner, made.id);
    await expect(findPerson(auth, bearing(made.key))).rejects.toMatchObject({ reason: 'bad-key' });
  });
});

describe('a forgotten password', () => {
  test('is chosen anew by a link, once, and ends all sessions', async () => {
    const before = await session();
    const { token } = await makeResetToken(asOwner, auth, owner.id);
    expect((await call('/reset-password', { token, newPassword: 'short' })).status).toBe(400);
    expect((await call('/reset-password', { token, newPassword: password })).status).toBe(200);
    expect((await call('/reset-password', { token, newPassword: password })).status).toBe(400);
    expect(await findPerson(auth, before)).toBeNull();
  });

  test("is the instance's owner to help with, and nobody else's", async () => {
    const other = await aContext(database);
    await expect(makeResetToken(other, auth, owner.id)).rejects.toMatchObject({ code: 'forbidden' });
  });

  test('is mailed about at most five times an hour, and only where there is an account', async () => {
    const nobody = createContext(database, null);
    expect(await askReset(nobody, auth, 'nobody@example.org')).toBeNull();
    for (let asked = 0; asked < 5; asked += 1) {
      expect(await askReset(nobody, auth, 'AMAL@example.org')).toMatchObject({ email: owner.email });
    }
    await expect(askReset(nobody, auth, owner.email)).rejects.toMatchObject({ code: 'too-many-requests' });
  });
});
