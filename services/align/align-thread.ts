import { parentPort, workerData } from 'node:worker_threads';
import { alignTranslationSteps } from '@/core/align/align-translation';
import type { AlignJob, AlignMessage } from './run-aligning';

/** Aligns beside the thread that serves; says how far it is, and last what it found. */
const say = (message: AlignMessage) => parentPort?.postMessage(message);

const { sources, targets, known, options } = workerData as AlignJob;
const steps = alignTranslationSteps(sources, targets, known, options);
for (let step = steps.next(); ; step = steps.next()) {
  if (step.done) {
    say({ found: step.value });
    break;
  }
  say({ share: step.value });
}
