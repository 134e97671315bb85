import { OpenAPIHandler } from '@orpc/openapi/fetch';
import { onError } from '@orpc/server';
import { ResponseHeadersPlugin } from '@orpc/server/plugins';
import { getDatabase } from '@/db/client';
import { personOf, requestIsOurs } from '@/services/auth';
import { createContext } from '@/services/context';
import { ServiceError } from '@/services/service-error';
import { toProblem } from '../problem';
import { type RequestContext, toApiError } from '../router/base';
import { router } from '../router/router';

const handler = new OpenAPIHandler(router, {
  plugins: [new ResponseHeadersPlugin<RequestContext>()],
  customErrorResponseBodyEncoder: toProblem,
  interceptors: [
    onError((error) => {
      if (!(error instanceof Error) || !('status' in error) || Number(error.status) >= 500) console.error(error);
    }),
  ],
});

async function handle(request: Request): Promise<Response> {
  try {
    if (!requestIsOurs(request)) throw new ServiceError('forbidden', 'origin');
    const context = createContext(await getDatabase(), await personOf(request.headers));
    const { response } = await handler.handle(request, {
      prefix: '/api/v1',
      context: { ...context, headers: request.headers },
    });
    if (!response) throw new ServiceError('not-found', 'route');
    return response.ok ? response : asProblem(response.status, await response.text(), response.headers);
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    const problem = toProblem(toApiError(error));
    return asProblem(problem.status, JSON.stringify(problem));
  }
}

function asProblem(status: number, body: string, headers?: Headers): Response {
  const answer = new Headers(headers);
  answer.set('content-type', 'application/problem+json');
  const { details } = JSON.parse(body) as { details?: { retryAfter?: number } };
  if (details?.retryAfter) answer.set('retry-after', String(details.retryAfter));
  return new Response(body, { status, headers: answer });
}

export { handle as DELETE, handle as GET, handle as PATCH, handle as POST, handle as PUT };
