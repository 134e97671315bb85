import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type Candidate, findCandidates } from '@/core/terms/find-candidates';

export type CandidateJob = { readonly texts: readonly string[]; readonly language: string };

/** So many sentences take about as long as starting a thread. */
const fewEnough = 5_000;

/** Finds candidates, those of a long text in a thread of their own. */
export async function runCandidates(job: CandidateJob): Promise<Candidate[]> {
  if (job.texts.length <= fewEnough) return findCandidates(job.texts, { language: job.language });
  const root = process.cwd();
  return new Promise((resolve, reject) => {
    const thread = new Worker(join(/* turbopackIgnore: true */ root, 'services/terms/candidates-thread.ts'), {
      workerData: job,
      execArgv: ['--import', 'tsx'],
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    thread.on('message', resolve);
    thread.on('error', reject);
    thread.on('exit', (code) => reject(new Error(`finding candidates ended early (${code})`)));
  });
}
