import { z } from 'zod';
import type { EmbeddingProblem } from '@/core/align/embedding';
import type { SentenceVectors } from '@/core/align/sentence-vectors';
import type { Embedder } from './find-embedder';

// Services take 2048 texts and some hundred thousand tokens at once; a hundred sentences are answered within seconds.
const batchSize = 100;
const atOnce = 4;
// No model looks at more; in UTF-16 code units.
const longestText = 2_000;

/** How long one batch is waited for, in milliseconds. */
const patience = 30_000;

const answerShape = z.object({
  data: z.array(z.object({ index: z.int().nonnegative().optional(), embedding: z.array(z.number()).min(1) })),
});

/** Says of an embeddings service why it was of no use; what may pass is worth another try. */
export class EmbeddingError extends Error {
  readonly problem: EmbeddingProblem;
  readonly mayPass: boolean;
  /** The HTTP status of a refusal. */
  readonly status: number | null;

  constructor(problem: EmbeddingProblem, mayPass = false, status: number | null = null) {
    super(`The embeddings service: ${problem}`);
    this.problem = problem;
    this.mayPass = mayPass;
    this.status = status;
  }
}

/**
 * A vector for each text, in batches, some at once; a batch that fails is tried once more. Throws an `EmbeddingError`, or the signal's
 * reason when aborted.
 */
export async function embedTexts(
  embedder: Embedder,
  texts: readonly string[],
  { signal, onProgress, wait = patience }: EmbeddingCall,
): Promise<SentenceVectors> {
  const vectors = new Array<Float32Array>(texts.length);
  const starts = Array.from({ length: Math.ceil(texts.length / batchSize) }, (_, batch) => batch * batchSize).values();
  const failure = new AbortController();
  const call = { signal: AbortSignal.any([signal, failure.signal]), wait };
  let done = 0;
  const work = async () => {
    for (const start of starts) {
      const batch = texts.slice(start, start + batchSize);
      for (const [at, vector] of (await embedBatch(embedder, batch, call)).entries()) vectors[start + at] = vector;
      done += batch.length;
      onProgress?.(done / texts.length);
    }
  };
  try {
    await Promise.all(Array.from({ length: atOnce }, work));
  } catch (error) {
    failure.abort();
    signal.throwIfAborted();
    throw error;
  }
  if (vectors.some(({ length }) => length !== vectors[0]?.length)) throw new EmbeddingError('unusable');
  return vectors;
}

type EmbeddingCall = {
  readonly signal: AbortSignal;
  readonly onProgress?: (share: number) => void;
  readonly wait?: number;
};

async function embedBatch(embedder: Embedder, texts: readonly string[], call: EmbeddingCall): Promise<Float32Array[]> {
  try {
    return await ask(embedder, texts, call);
  } catch (error) {
    call.signal.throwIfAborted();
    if (!(error instanceof EmbeddingError && error.mayPass)) throw error;
    return ask(embedder, texts, call);
  }
}

async function ask(
  { url, model, key }: Embedder,
  texts: readonly string[],
  { signal, wait = patience }: EmbeddingCall,
): Promise<Float32Array[]> {
  const late = AbortSignal.timeout(wait);
  const input = texts.map((text) => text.trim().slice(0, longestText) || '.');
  let body: unknown;
  try {
    const answer = await fetch(`${url}/embeddings`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(key ? { authorization: `Bearer ${key}` } : {}) },
      body: JSON.stringify({ model, input }),
      // The key is for this address alone.
      redirect: 'error',
      signal: AbortSignal.any([signal, late]),
    });
    // Too much at once, or something wrong over there; a key that isn't right now won't be in a moment.
    if (!answer.ok) {
      throw new EmbeddingError('refused', answer.status === 429 || answer.status >= 500, answer.status);
    }
    body = await answer.json();
  } catch (error) {
    if (error instanceof EmbeddingError) throw error;
    signal.throwIfAborted();
    if (late.aborted) throw new EmbeddingError('too-slow');
    throw error instanceof SyntaxError ? new EmbeddingError('unusable') : new EmbeddingError('unreachable', true);
  }
  const read = answerShape.safeParse(body);
  if (!read.success || read.data.data.length !== texts.length) throw new EmbeddingError('unusable');
  const inOrder = read.data.data.toSorted((a, b) => (a.index ?? 0) - (b.index ?? 0));
  return inOrder.map(({ embedding }) => Float32Array.from(embedding));
}
