import { eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Database, Transaction } from '@/db/client';
import { setting } from '@/db/schema/people';
import { unseal } from '../people/seal';

/** A service that makes vectors of sentences, in the shape of OpenAI's: `POST {url}/embeddings`. The key goes nowhere else. */
export type Embedder = { readonly url: string; readonly model: string; readonly key: string | null };

/** The service that the instance asks: that of its environment, or else of its owner's settings; null where there is none. */
export async function findEmbedder(
  database: Database | Transaction,
): Promise<{ readonly embedder: Embedder | null; readonly from: 'environment' | 'settings' | 'nowhere' }> {
  const { VERSO_EMBEDDINGS_URL, VERSO_EMBEDDINGS_MODEL, VERSO_EMBEDDINGS_KEY } = process.env;
  if (VERSO_EMBEDDINGS_URL && VERSO_EMBEDDINGS_MODEL) {
    const url = VERSO_EMBEDDINGS_URL.replace(/\/+$/, '');
    return {
      embedder: { url, model: VERSO_EMBEDDINGS_MODEL, key: VERSO_EMBEDDINGS_KEY || null },
      from: 'environment',
    };
  }
  const embedder = await findStoredEmbedder(database);
  return { embedder, from: embedder ? 'settings' : 'nowhere' };
}

const shape = z.object({
  url: z.string(),
  model: z.string(),
  key: z.object({ nonce: z.string(), tag: z.string(), text: z.string() }).nullable(),
});

/** The service of the owner's settings. */
export async function findStoredEmbedder(database: Database | Transaction): Promise<Embedder | null> {
  const [stored] = await database.select().from(setting).where(eq(setting.name, 'embeddings'));
  const read = shape.safeParse(stored?.value);
  if (!read.success) return null;
  const { url, model, key } = read.data;
  return { url, model, key: key && (await unseal(key)) };
}
