import { parentPort, workerData } from 'node:worker_threads';
import { findCandidates } from '@/core/terms/find-candidates';
import type { CandidateJob } from './run-candidates';

/** Finds candidates beside the thread that serves. */
const { texts, language } = workerData as CandidateJob;
parentPort?.postMessage(findCandidates(texts, { language }));
