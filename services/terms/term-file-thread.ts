import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { v7 } from 'uuid';
import { readTermFile } from '@/core/terms/formats/read-term-file';
import type { TermFileJob, TermFileMessage } from './read-terms';

/** Taking over so many concepts holds up others for some milliseconds. */
const piece = 1_000;

/**
 * Reads a file of terms beside the thread that serves, and hands over what it found piece by piece, each once the one before is
 * taken: pieces that wait together are taken together.
 */
async function handOver(message: TermFileMessage): Promise<void> {
  if (!parentPort) return;
  const taken = once(parentPort, 'message');
  parentPort.postMessage(message);
  await taken;
}

const { concepts, problems } = readTermFile(workerData as TermFileJob, v7);
for (let start = 0; start < concepts.length; start += piece) {
  await handOver({ concepts: concepts.slice(start, start + piece) });
}
parentPort?.postMessage({ problems } satisfies TermFileMessage);
