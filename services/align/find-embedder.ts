/** A service that makes vectors of sentences, in the shape of OpenAI's: `POST {url}/embeddings`. */
export type Embedder = { readonly url: string; readonly model: string; readonly key: string | null };

/** The service that whoever runs the instance has set in its environment; null where there is none. The key goes nowhere else. */
export function findEmbedder(): Embedder | null {
  const { VERSO_EMBEDDINGS_URL, VERSO_EMBEDDINGS_MODEL, VERSO_EMBEDDINGS_KEY } = process.env;
  if (!VERSO_EMBEDDINGS_URL || !VERSO_EMBEDDINGS_MODEL) return null;
  return {
    url: VERSO_EMBEDDINGS_URL.replace(/\/+$/, ''),
    model: VERSO_EMBEDDINGS_MODEL,
    key: VERSO_EMBEDDINGS_KEY || null,
  };
}
