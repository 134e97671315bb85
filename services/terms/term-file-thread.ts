import { parentPort, workerData } from 'node:worker_threads';
import { v7 } from 'uuid';
import { readTermFile } from '@/core/terms/formats/read-term-file';
import type { TermFileJob, TermFileMessage } from './read-terms';

/** Reads a file of terms beside the thread that serves, and hands over what it found piece by piece. */
const say = (message: TermFileMessage) => parentPort?.postMessage(message);

/** Taking over so many concepts holds up others for some milliseconds. */
const piece = 1_000;

const { concepts, problems } = readTermFile(workerData as TermFileJob, v7);
for (let start = 0; start < concepts.length; start += piece) say({ concepts: concepts.slice(start, start + piece) });
say({ problems });
