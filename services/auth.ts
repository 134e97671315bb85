import { type Database, getDatabase } from '@/db/client';
import type { Person } from './context';
import { type Auth, addressHeader, createAuth } from './people/create-auth';
import { getSecret } from './people/get-secret';
import { addressOf, cameByTls } from './people/request-address';
import { ServiceError } from './service-error';

export { requestIsOurs } from './people/request-is-ours';

// Next evaluates this module several times in a process.
const shared = globalThis as typeof globalThis & { versoAuth?: WeakMap<Database, Map<boolean, Auth>> };

/** The sign-in machinery for whoever sent these headers: over TLS its cookies are for TLS alone. */
export async function getAuth(headers: Headers): Promise<Auth> {
  const secure = process.env.VERSO_URL?.startsWith('https:') === true || cameByTls(headers);
  const [database, secret] = await Promise.all([getDatabase(), getSecret()]);
  shared.versoAuth ??= new WeakMap();
  const made = shared.versoAuth.get(database) ?? new Map<boolean, Auth>();
  shared.versoAuth.set(database, made);
  const auth = made.get(secure) ?? createAuth(database, { secret, secure });
  made.set(secure, auth);
  return auth;
}

/** Who asks: by API key (`Authorization: Bearer …` or `x-api-key`), else by session cookie. A bad key throws 401. */
export async function personOf(headers: Headers): Promise<Person | null> {
  return findPerson(await getAuth(headers), headers);
}

export async function findPerson(auth: Auth, headers: Headers): Promise<Person | null> {
  const key = keyIn(headers);
  if (key !== null) return personOfKey(auth, key);
  const found = await auth.api.getSession({ headers, query: { disableRefresh: true } });
  return found ? toPerson(found.user) : null;
}

/** The person signed in by a session; throws 401 for an API key, which may not do what needs this. */
export async function requireSession(auth: Auth, headers: Headers): Promise<Person> {
  const found = await auth.api.getSession({ headers, query: { disableRefresh: true } });
  if (!found) throw new ServiceError('sign-in-required', 'session');
  return toPerson(found.user);
}

/** Lengthens the session where that is due; gives the cookies to set. */
export async function keepSession(auth: Auth, headers: Headers): Promise<string[]> {
  const kept = await auth.api.getSession({ headers, returnHeaders: true });
  return kept.headers.getSetCookie();
}

/** Begins a session for someone whose account was just made; gives the cookies to set. */
export async function beginSession(
  auth: Auth,
  headers: Headers,
  credentials: { readonly email: string; readonly password: string },
): Promise<string[]> {
  const begun = await auth.api.signInEmail({
    body: { email: credentials.email, password: credentials.password },
    headers: withAddress(headers),
    returnHeaders: true,
  });
  return begun.headers.getSetCookie();
}

/** The same headers with the client's address as we know it, whatever the client says of it. */
export function withAddress(headers: Headers): Headers {
  const told = new Headers(headers);
  const address = addressOf(headers);
  if (address === null) told.delete(addressHeader);
  else told.set(addressHeader, address);
  return told;
}

function keyIn(headers: Headers): string | null {
  const bearer = /^Bearer\s+(\S+)$/i.exec(headers.get('authorization') ?? '')?.[1];
  return headers.get('x-api-key') ?? bearer ?? null;
}

async function personOfKey(auth: Auth, key: string): Promise<Person> {
  const { valid, error, key: found } = await auth.api.verifyApiKey({ body: { key } });
  if (error?.code === 'RATE_LIMITED') throw new ServiceError('too-many-requests', 'wait', { retryAfter: 60 });
  const { internalAdapter } = await auth.$context;
  const user = valid && found ? await internalAdapter.findUserById(found.referenceId) : null;
  if (!user) throw new ServiceError('sign-in-required', 'bad-key');
  return toPerson(user as typeof user & { instanceOwner?: boolean });
}

function toPerson(user: { id: string; name: string; instanceOwner?: boolean | null }): Person {
  return { id: user.id, name: user.name, instanceOwner: user.instanceOwner === true };
}
