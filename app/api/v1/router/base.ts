import { implement, ORPCError } from '@orpc/server';
import type { ResponseHeadersPluginContext } from '@orpc/server/plugins';
import { contract } from '@/api/contract';
import type { Context } from '@/services/context';
import { ServiceError, serviceErrorCodes } from '@/services/service-error';

export type RequestContext = Context & ResponseHeadersPluginContext & { readonly headers: Headers };

/** What each procedure of the API is made from. A service's error becomes an API error with the same code and reason. */
export const os = implement(contract)
  .$context<RequestContext>()
  .use(async ({ next }) => {
    try {
      return await next();
    } catch (error) {
      throw error instanceof ServiceError ? toApiError(error) : error;
    }
  });

export function toApiError(error: ServiceError): ORPCError<string, unknown> {
  return new ORPCError(error.code, {
    status: serviceErrorCodes[error.code],
    message: error.message,
    data: { reason: error.reason, ...error.details },
    cause: error,
  });
}
