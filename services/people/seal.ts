import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { getSecret } from './get-secret';

/** A text that only this instance can read: its secret isn't in the database, so a copy of that tells nothing. In base64. */
export type Sealed = { readonly nonce: string; readonly tag: string; readonly text: string };

export async function seal(text: string): Promise<Sealed> {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', await sealingKey(), nonce);
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  const inBase64 = (bytes: Buffer) => bytes.toString('base64');
  return { nonce: inBase64(nonce), tag: inBase64(cipher.getAuthTag()), text: inBase64(sealed) };
}

/** Null where the instance has another secret by now. */
export async function unseal({ nonce, tag, text }: Sealed): Promise<string | null> {
  try {
    const decipher = createDecipheriv('aes-256-gcm', await sealingKey(), Buffer.from(nonce, 'base64'));
    decipher.setAuthTag(Buffer.from(tag, 'base64'));
    return decipher.update(text, 'base64', 'utf8') + decipher.final('utf8');
  } catch {
    return null;
  }
}

async function sealingKey(): Promise<Buffer> {
  return Buffer.from(hkdfSync('sha256', await getSecret(), '', 'verso sealed settings', 32));
}
