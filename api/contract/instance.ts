import { oc } from '@orpc/contract';
import { z } from 'zod';
import { embeddingProblems } from '@/core/align/embedding';

const embeddings = z.object({
  from: z.enum(['environment', 'settings', 'nowhere']).describe('The environment can’t be overruled by settings'),
  url: z.string(),
  model: z.string(),
  hasKey: z.boolean().describe('The key itself is never told'),
});
export type Embeddings = z.infer<typeof embeddings>;

const embedder = z.object({
  url: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .describe('`/embeddings` is added'),
  model: z.string().trim().min(1).max(200),
  key: z
    .string()
    .trim()
    .min(1)
    .max(2000)
    .nullable()
    .optional()
    .describe('Left out, the key that is kept stays, if the address does; null takes it away'),
});

const probe = z.object({
  problem: z.enum(embeddingProblems).nullable(),
  status: z.int().nullable().describe('The HTTP status of a refusal'),
  dimensions: z.int().nullable().describe('How many numbers the vector has'),
  took: z.int().describe('In milliseconds'),
});
export type EmbeddingsProbe = z.infer<typeof probe>;

const path = '/instance/embeddings';
const tags = ['instance'];

export const instance = {
  embeddings: oc
    .route({ method: 'GET', path, summary: 'The service that compares sentences, for the instance’s owner', tags })
    .output(embeddings),

  changeEmbeddings: oc
    .route({ method: 'PUT', path, summary: 'Set the service that compares sentences', tags })
    .input(embedder)
    .output(embeddings),

  removeEmbeddings: oc
    .route({ method: 'DELETE', path, summary: 'Ask no service any more, and forget its key', tags })
    .output(embeddings),

  testEmbeddings: oc
    .route({
      method: 'POST',
      path: `${path}/test`,
      summary: 'Ask a service for the vector of a sentence',
      description: 'The given one, before it is set; or that of the instance.',
      tags,
    })
    .input(z.object({ embedder: embedder.optional() }))
    .output(probe),
};
