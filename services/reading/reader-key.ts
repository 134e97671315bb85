import { createHmac } from 'node:crypto';
import type { Context } from '../context';
import { getSecret } from '../people/get-secret';

/** By which a reader's marks are known as theirs: made of their account, or of the key that their device made. */
export async function hashReaderKey({ person }: Context, device: string): Promise<string> {
  const key = person ? `person ${person.id}` : `device ${device}`;
  return createHmac('sha256', await getSecret())
    .update(key)
    .digest('base64url');
}
