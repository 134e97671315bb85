import type { Embedding } from '@/core/align/embedding';
import type { TextSide } from '@/core/align/index-text';
import type { Database, Transaction } from '@/db/client';
import { EmbeddingError, embedTexts } from './embed-texts';
import { findEmbedder } from './find-embedder';

type Sides = { readonly sources: readonly TextSide[]; readonly targets: readonly TextSide[] };

/**
 * Both sides with vectors of their sentences, where the instance knows a service that makes them; without, where it doesn't, or where
 * the service is of no use, which `embedding` tells.
 */
export async function embedSides(
  database: Database | Transaction,
  { sources, targets }: Sides,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<Sides & { readonly embedding: Embedding | null }> {
  const { embedder } = await findEmbedder(database);
  if (!embedder) return { sources, targets, embedding: null };
  const { model } = embedder;
  const texts = [...sources, ...targets].flatMap(({ sentences }) => sentences);
  try {
    const vectors = await embedTexts(embedder, texts, { signal, onProgress });
    let start = 0;
    const withVectors = (side: TextSide) => {
      const end = start + side.sentences.length;
      const own = { ...side, vectors: vectors.slice(start, end) };
      start = end;
      return own;
    };
    return {
      sources: sources.map(withVectors),
      targets: targets.map(withVectors),
      embedding: { model, problem: null },
    };
  } catch (error) {
    if (!(error instanceof EmbeddingError)) throw error;
    return { sources, targets, embedding: { model, problem: error.problem } };
  }
}
