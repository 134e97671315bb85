import type { Auth } from './create-auth';
import { toKey } from './list-keys';

/** Makes an API key for a person; it is told here and never again. */
export async function makeKey(auth: Auth, personId: string, name: string) {
  const made = await auth.api.createApiKey({ body: { userId: personId, name } });
  return { ...toKey({ ...made, lastRequest: null }), key: made.key };
}
