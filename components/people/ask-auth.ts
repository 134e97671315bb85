/** Why the sign-in routes refused. */
export class AuthRefused extends Error {
  readonly reason: string;
  /** Seconds until it may be tried again, where that is why. */
  readonly retryAfter: number;

  constructor(reason: string, retryAfter: number) {
    super(reason);
    this.name = 'AuthRefused';
    this.reason = reason;
    this.retryAfter = retryAfter;
  }
}

type AuthPath = '/sign-in/email' | '/change-password' | '/revoke-sessions' | '/reset-password';

const reasons: Record<string, string> = {
  INVALID_EMAIL_OR_PASSWORD: 'wrong-credentials',
  INVALID_EMAIL: 'wrong-credentials',
  PASSWORD_TOO_LONG: 'wrong-credentials',
  INVALID_PASSWORD: 'wrong-password',
  INVALID_TOKEN: 'link-gone',
  UNAUTHORIZED: 'sign-in-required',
};

/** Asks one of the sign-in routes; throws `AuthRefused` where it says no. */
export async function askAuth(path: AuthPath, body: Readonly<Record<string, unknown>>): Promise<void> {
  const response = await fetch(`/api/auth${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (response.ok) return;
  const { code = '' } = (await response.json().catch(() => ({}))) as { code?: string };
  const retryAfter = Number(response.headers.get('retry-after') ?? response.headers.get('x-retry-after') ?? 60);
  throw new AuthRefused(response.status === 429 ? 'wait' : (reasons[code] ?? 'other'), retryAfter);
}
