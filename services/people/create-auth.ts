import { apiKey } from '@better-auth/api-key';
import { betterAuth } from 'better-auth';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { APIError, createAuthMiddleware, isAPIError } from 'better-auth/api';
import { v7 } from 'uuid';
import { passwordLength } from '@/core/work/password';
import type { Database } from '@/db/client';
import * as tables from '@/db/schema/people';
import { accountAttempts, countAttempt, forgetAttempts, signInLimit } from './count-attempt';

export type Auth = ReturnType<typeof createAuth>;

export type AuthOptions = {
  readonly secret: string;
  /** Cookies for TLS alone. */
  readonly secure: boolean;
  readonly now?: () => Date;
};

/** The header in which the sign-in routes are told the client's address. */
export const addressHeader = 'x-verso-address';

const day = 24 * 60 * 60;

export function createAuth(database: Database, { secret, secure, now = () => new Date() }: AuthOptions) {
  const attempts = { database, now, newId: () => v7() };
  return betterAuth({
    appName: 'Verso',
    secret,
    // Only for links that better-auth would make; ours are made elsewhere.
    baseURL: process.env.VERSO_URL ?? 'http://localhost',
    database: drizzleAdapter(database, { provider: 'pg', schema: tables, transaction: true }),
    user: { additionalFields: { instanceOwner: { type: 'boolean', input: false, defaultValue: false } } },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: passwordLength.least,
      maxPasswordLength: passwordLength.most,
      revokeSessionsOnPasswordReset: true,
      resetPasswordTokenExpiresIn: day,
    },
    verification: { storeIdentifier: 'hashed' },
    session: { expiresIn: 90 * day, updateAge: day },
    rateLimit: { enabled: true, storage: 'database', customRules: addressRules },
    advanced: {
      cookiePrefix: 'verso',
      useSecureCookies: secure,
      // requestIsOurs is asked first, and is stricter.
      disableCSRFCheck: true,
      database: { generateId: () => v7() },
      ipAddress: { ipAddressHeaders: [addressHeader] },
    },
    hooks: {
      before: createAuthMiddleware(async ({ path, body }) => {
        if (path !== '/sign-in/email' || typeof body?.email !== 'string') return;
        const retryAfter = await countAttempt(attempts, accountAttempts('sign-in', body.email), signInLimit);
        if (retryAfter === null) return;
        throw new APIError(
          'TOO_MANY_REQUESTS',
          { code: 'TOO_MANY_REQUESTS', message: 'Too many failed sign-ins', retryAfter },
          { 'Retry-After': String(retryAfter) },
        );
      }),
      after: createAuthMiddleware(async ({ path, body, context }) => {
        if (path !== '/sign-in/email' || !context.newSession) return;
        await forgetAttempts(database, accountAttempts('sign-in', body.email));
      }),
    },
    plugins: [
      apiKey({
        defaultPrefix: 'verso_',
        startingCharactersConfig: { charactersLength: 12 },
        requireName: true,
        maximumNameLength: 60,
        // Ten requests a second, over a minute: a script that copies a book gets through, one that runs wild is stopped.
        rateLimit: { enabled: true, timeWindow: 60_000, maxRequests: 600 },
      }),
    ],
    logger: {
      // What callers do wrong is told to them, not to us.
      log: (level, message, ...values: unknown[]) => {
        if (level === 'error' && !values.some(isAPIError)) console.error(message, ...values);
      },
    },
    telemetry: { enabled: false },
  });
}

/** By address, on top of the limit by account; rows are kept for the longest window, which must not be under an hour. */
const addressRules = {
  '/sign-in/email': limitFor({ window: 60, max: 10 }),
  '/change-password': limitFor({ window: 60, max: 10 }),
  '/reset-password': { window: 60 * 60, max: 100 },
};

/** People whose address isn't known share one count, so it is a wider one. */
function limitFor({ window, max }: { window: number; max: number }) {
  return (request: Request) => ({ window, max: request.headers.has(addressHeader) ? max : 10 * max });
}
