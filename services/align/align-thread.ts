import { parentPort, workerData } from 'node:worker_threads';
import { alignSteps } from '@/core/align/align-texts';
import { alignTranslationSteps } from '@/core/align/align-translation';
import type { AlignedBead } from '@/core/align/bead';
import { joinBeads } from '@/core/align/join-chapters';
import type { AlignJob, AlignMessage } from './run-aligning';

/** Aligns beside the thread that serves; says how far it is, and last what it found. */
const say = (message: AlignMessage) => parentPort?.postMessage(message);

function* align(job: AlignJob): Generator<number, readonly AlignedBead[]> {
  const { sources, targets, options } = job;
  if ('known' in job) return (yield* alignTranslationSteps(sources, targets, job.known, options)).beads;
  const documents = sources.map((source, at) => ({
    source,
    target: targets[at] ?? { sentences: [] },
    fixed: job.fixed[at],
  }));
  return joinBeads(yield* alignSteps(documents, options), documents);
}

const steps = align(workerData as AlignJob);
for (let step = steps.next(); ; step = steps.next()) {
  if (step.done) {
    say({ found: step.value });
    break;
  }
  say({ share: step.value });
}
