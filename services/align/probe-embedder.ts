import type { EmbeddingProblem } from '@/core/align/embedding';
import { EmbeddingError, embedTexts } from './embed-texts';
import type { Embedder } from './find-embedder';

/** What a service answered to one sentence: how long its vector is, or why it was of no use; and after how many milliseconds. */
export type Probe = {
  readonly problem: EmbeddingProblem | null;
  /** The HTTP status of a refusal. */
  readonly status: number | null;
  readonly dimensions: number | null;
  readonly took: number;
};

/** How long someone at a form waits, in milliseconds. */
const patience = 10_000;

export async function probeEmbedder(embedder: Embedder): Promise<Probe> {
  const started = performance.now();
  const took = () => Math.round(performance.now() - started);
  const { signal } = new AbortController();
  try {
    const [vector] = await embedTexts(embedder, ['The bell has one note.'], { signal, wait: patience });
    return { problem: null, status: null, dimensions: vector?.length ?? 0, took: took() };
  } catch (error) {
    if (!(error instanceof EmbeddingError)) throw error;
    return { problem: error.problem, status: error.status, dimensions: null, took: took() };
  }
}
