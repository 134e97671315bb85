import type { AlignedBead } from '@/core/align/bead';
import type { Embedding } from '@/core/align/embedding';
import type { Database, Transaction } from '@/db/client';
import { embedSides } from './embed-sides';
import { type AlignJob, runAligning } from './run-aligning';

/** How much of the whole the service takes, about, where it is asked. */
const embeddingShare = 0.6;

/** Aligns in a thread, with vectors of the sentences where a service makes them. */
export async function alignSides(
  database: Database | Transaction,
  job: AlignJob,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<{ readonly found: readonly AlignedBead[]; readonly embedding: Embedding | null }> {
  const { embedding, ...sides } = await embedSides(database, job, signal, (share) =>
    onProgress(embeddingShare * share),
  );
  const start = embedding ? embeddingShare : 0;
  const found = await runAligning({ ...job, ...sides }, signal, (share) => onProgress(start + (1 - start) * share));
  return { found, embedding };
}
