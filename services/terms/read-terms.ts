import { readTermFile } from '@/core/terms/formats/read-term-file';
import type { FileConcept, TermFile, TermFormat, TermProblem } from '@/core/terms/formats/term-file';
import { startThread } from '../start-thread';

export type TermFileJob = {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly format?: TermFormat | undefined;
  readonly sheet?: string | undefined;
};

export type TermFileMessage =
  | { readonly concepts: readonly FileConcept[] }
  | { readonly problems: readonly TermProblem[] };

/** So many bytes take about as long as starting a thread. */
const fewEnough = 500_000;

/** Several times what 70,000 concepts with definitions need as TBX: 20 seconds on a busy machine, and 600 MB. */
const most = { milliseconds: 120_000, megabytes: 2_000 };

/** Reads the terms of a file, those of a large one in a thread of their own. What would take too much isn't read, and said to be so. */
export function readTerms({ bytes, name, format, sheet }: TermFileJob, newId: () => string): Promise<TermFile> {
  const job = { bytes, name, format, sheet };
  if (bytes.length <= fewEnough) return Promise.resolve(readTermFile(job, newId));
  return new Promise((resolve, reject) => {
    const thread = startThread('services/terms/term-file-thread.ts', job, { maxOldGenerationSizeMb: most.megabytes });
    const giveUp = () => resolve({ concepts: [], problems: [{ line: 0, code: 'too-much', value: '' }] });
    const clock = setTimeout(() => {
      giveUp();
      void thread.terminate();
    }, most.milliseconds);
    const concepts: FileConcept[] = [];
    thread.on('message', (message: TermFileMessage) => {
      if ('problems' in message) return resolve({ concepts, problems: [...message.problems] });
      concepts.push(...message.concepts);
      thread.postMessage('taken');
    });
    thread.on('error', (error: Error & { code?: string }) =>
      error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? giveUp() : reject(error),
    );
    thread.on('exit', (code) => {
      clearTimeout(clock);
      reject(new Error(`reading terms ended early (${code})`));
    });
  });
}
