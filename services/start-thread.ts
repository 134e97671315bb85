import { join } from 'node:path';
import { type ResourceLimits, Worker } from 'node:worker_threads';

/**
 * Starts a source file of the project as a thread, with a job as its `workerData`. It runs as the command line does: the bundler of
 * the server makes no threads.
 */
export function startThread(file: `services/${string}`, job: unknown, resourceLimits?: ResourceLimits): Worker {
  const root = process.cwd();
  return new Worker(join(/* turbopackIgnore: true */ root, file), {
    workerData: job,
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, NODE_OPTIONS: '' },
    ...(resourceLimits && { resourceLimits }),
  });
}
