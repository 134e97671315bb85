import { createORPCClient, ORPCError } from '@orpc/client';
import type { ContractRouterClient } from '@orpc/contract';
import { OpenAPILink } from '@orpc/openapi-client/fetch';
import type { contract } from './contract';
import routes from './routes.json';

export type ApiClient = ContractRouterClient<typeof contract>;

export type Problem = { readonly code: string; readonly reason: string | null; readonly status: number };

/** A typed client of a Verso server. `routes.json` is the contract without its schemas, so that a browser needn't load them. */
export function createApiClient(origin: string, headers: () => Record<string, string> = () => ({})): ApiClient {
  const link = new OpenAPILink(routes as unknown as typeof contract, {
    url: new URL('/api/v1', origin).href,
    headers,
    fetch: async (request, init) => readable(await fetch(request, init)),
    customErrorResponseBodyDecoder: (body, response) => {
      const problem = body as Partial<Problem> & { title?: string; details?: Record<string, unknown> };
      if (typeof problem?.code !== 'string') return null;
      return new ORPCError(problem.code, {
        status: response.status,
        message: problem.title ?? problem.code,
        data: { reason: problem.reason ?? null, ...problem.details },
      });
    },
  });
  return createORPCClient(link);
}

/** Problem details are JSON, which the link reads only under the plain name. */
function readable(response: Response): Response {
  if (!response.headers.get('content-type')?.startsWith('application/problem+json')) return response;
  const headers = new Headers(response.headers);
  headers.set('content-type', 'application/json');
  return new Response(response.body, { status: response.status, headers });
}

/** What the server said was wrong; null for a failure to reach it, or anything else. */
export function problemOf(error: unknown): (Problem & { readonly details: Readonly<Record<string, unknown>> }) | null {
  if (!(error instanceof ORPCError)) return null;
  const { reason, ...details } = (error.data ?? {}) as Record<string, unknown>;
  return { code: error.code, status: error.status, reason: typeof reason === 'string' ? reason : null, details };
}
