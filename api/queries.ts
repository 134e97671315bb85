import { createTanstackQueryUtils } from '@orpc/tanstack-query';
import { createApiClient } from './client';

/** The API of the server that the page came from. Only the browser asks it; pages on the server call the router itself. */
export const api = createApiClient(typeof window === 'undefined' ? 'http://server.invalid' : window.location.origin);

/** Query and mutation options for each procedure, with their keys. */
export const queries = createTanstackQueryUtils(api);
