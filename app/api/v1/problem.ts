import type { ORPCError } from '@orpc/server';

/** An error as problem details (RFC 9457): `type` and `code` are stable; what we did not foresee keeps its message to itself. */
export function toProblem(error: ORPCError<string, unknown>) {
  const foreseen = error.status < 500;
  const details = (error.data ?? {}) as Record<string, unknown>;
  const { reason, ...values } = details;
  return {
    type: `urn:verso:problem:${error.code.toLowerCase().replaceAll('_', '-')}`,
    title: foreseen ? error.message : 'Internal error',
    status: error.status,
    code: error.code.toLowerCase().replaceAll('_', '-'),
    ...(foreseen && typeof reason === 'string' ? { reason } : {}),
    ...(foreseen ? { details: values } : {}),
  };
}
