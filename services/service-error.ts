export const serviceErrorCodes = {
  'sign-in-required': 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  'bad-request': 422,
  'too-many-requests': 429,
} as const;
export type ServiceErrorCode = keyof typeof serviceErrorCodes;

/** The one error that services throw for what a caller can cause. `reason` is a stable word, `details` its values. */
export class ServiceError extends Error {
  readonly code: ServiceErrorCode;
  readonly reason: string;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: ServiceErrorCode, reason: string, details: Readonly<Record<string, unknown>> = {}) {
    super(`${code}: ${reason}`);
    this.name = 'ServiceError';
    this.code = code;
    this.reason = reason;
    this.details = details;
  }
}
